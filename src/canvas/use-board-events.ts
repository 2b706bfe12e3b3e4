import {
  useMemo,
  useRef,
  type DragEvent,
  type MouseEvent,
  type PointerEvent,
  type SyntheticEvent,
} from 'react';

import type { Point } from '../core/geometry';
import { PLACEABLE_TYPE, placeableFromData } from '../session/placeable-data';
import { cameraControl } from '../session/camera';
import { selection } from '../session/selection';
import { tool } from '../session/tool';
import { hoverOver } from './hover-store';
import { placeAt } from './place-gesture';
import { doublePress, press, type PressOwner } from './press';
import { askForMenu } from './menu-gesture';
import { clientPoint, type Surface } from './surface';
import { zoneAt } from './zone';

/** The handlers of the board region, and where the pointer is. */
export function useBoardEvents(surface: Surface, onFocus: (target: EventTarget) => void) {
  const owner = useRef<PressOwner>('react-flow');
  const pointer = useRef<Point>(undefined);

  const handlers = useMemo(() => {
    // React Flow drags and pans on the mouse and touch events that follow a press; ours are kept
    // from it before they reach it.
    const keepOurs = (event: SyntheticEvent): void => {
      if (owner.current === 'canvas') event.stopPropagation();
    };
    return {
      onPointerDownCapture: (event: PointerEvent) => {
        owner.current = event.isPrimary ? press(event.nativeEvent, surface) : 'react-flow';
      },
      onMouseDownCapture: keepOurs,
      onTouchStartCapture: keepOurs,
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        pointer.current = clientPoint(event);
        if (event.buttons === 0) showZone(event.currentTarget, pointer.current, surface);
      },
      onPointerLeave: () => {
        pointer.current = undefined;
      },
      onDoubleClick: (event: MouseEvent) => doublePress(event.nativeEvent, surface),
      onContextMenu: (event: MouseEvent<HTMLElement>) => {
        if (isField(event.target)) return;
        event.preventDefault();
        askForMenu(event.nativeEvent, surface);
      },
      onFocus: (event: SyntheticEvent) => onFocus(event.target),
      onDragOver: (event: DragEvent) => {
        if (!event.dataTransfer.types.includes(PLACEABLE_TYPE)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      },
      onDrop: (event: DragEvent) => {
        const item = placeableFromData(event.dataTransfer.getData(PLACEABLE_TYPE));
        if (!event.dataTransfer.types.includes(PLACEABLE_TYPE) || item === undefined) return;
        event.preventDefault();
        placeAt(item, surface.toFlow(clientPoint(event)), surface);
        // What is dropped is what the next key means, not the list it was taken from.
        const [dropped] = selection.getState().nodes;
        cameraControl.getState().control?.focus(dropped);
      },
    };
  }, [surface, onFocus]);

  return { handlers, pointer };
}

/** A text field has a menu of its own, with the browser's spelling and paste. */
const isField = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Marks on the region what a press would take hold of: the cursor follows it without a render. */
function showZone(region: HTMLElement, client: Point, surface: Surface): void {
  const { active } = tool.getState();
  const { board, sizes } = surface.scene();
  const zone = zoneAt(board, sizes, surface.toFlow(client), selection.getState().nodes);
  hoverOver(zone.kind === 'empty' ? null : zone.node.id);
  let name = '';
  if (active.kind === 'select' && !surface.readOnly()) {
    name = zone.kind === 'resize' ? zone.corner : zone.kind === 'empty' ? '' : zone.kind;
  }
  if (region.dataset['zone'] !== name) region.dataset['zone'] = name;
}
