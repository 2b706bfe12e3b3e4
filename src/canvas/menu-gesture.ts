import { openContextMenu } from '../session/context-menu';
import { clearSelection, select, selection } from '../session/selection';
import { edgeUnderPointer, zoomNow } from './edge-at';
import { clientPoint, isFar, type Surface } from './surface';
import { trackPointer } from './track-pointer';
import { STRIP, zoneAt } from './zone';

/** The last press of the second button. Browsers ask for the menu at the press, or after it ended. */
let second: SecondPress | undefined;

interface SecondPress {
  isDown: boolean;
  hasMoved: boolean;
  asked?: globalThis.MouseEvent;
}

/**
 * On empty ground the second button pans while it is dragged; the menu waits until it is let go
 * where it was pressed.
 */
export function pressSecond(event: PointerEvent, surface: Surface): void {
  second = undefined;
  const start = clientPoint(event);
  const { board, sizes } = surface.scene();
  if (zoneAt(board, sizes, surface.toFlow(start), selection.getState().nodes).kind !== 'empty')
    return;
  const mine: SecondPress = { isDown: true, hasMoved: false };
  second = mine;
  trackPointer(event, {
    move: (moved) => {
      mine.hasMoved ||= isFar(start, clientPoint(moved));
    },
    end: () => {
      mine.isDown = false;
      if (mine.asked === undefined) return;
      second = undefined;
      if (!mine.hasMoved) askForMenu(mine.asked, surface);
    },
    cancel: () => {
      second = undefined;
    },
  });
}

/** Opens the context menu where it was asked for: what lies there and is not selected is now. */
export function askForMenu(event: globalThis.MouseEvent, surface: Surface): void {
  const client = clientPoint(event);
  if (second?.isDown === true) {
    second.asked = event;
    return;
  }
  const wasPan = second?.hasMoved === true;
  second = undefined;
  if (wasPan && !isByKeyboard(event)) return;
  if (isByKeyboard(event)) {
    const { target } = event;
    const box = target instanceof Element ? target.getBoundingClientRect() : undefined;
    openContextMenu(box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : client);
    return;
  }
  selectAt(client, surface);
  openContextMenu(client);
}

/** The menu key and Shift+F10 have no place of their own. */
const isByKeyboard = ({ button, detail, clientX, clientY }: globalThis.MouseEvent): boolean =>
  button !== 2 && detail === 0 && (clientX === 0 || clientY === 0);

function selectAt(client: { x: number; y: number }, surface: Surface): void {
  const point = surface.toFlow(client);
  const { board, sizes } = surface.scene();
  const { nodes, edges } = selection.getState();
  const zone = zoneAt(board, sizes, point, nodes);
  if (zone.kind !== 'empty') {
    if (!nodes.has(zone.node.id)) select([zone.node.id]);
    return;
  }
  const edge = edgeUnderPointer(surface.scene(), point, STRIP, zoomNow());
  if (edge === undefined) clearSelection();
  else if (!edges.has(edge)) select([], [edge]);
}

const LONG_PRESS_MS = 500;

/** A finger that rests asks for the menu, as the second mouse button does. */
export function startLongPress(event: PointerEvent, surface: Surface): void {
  const start = clientPoint(event);
  const stop = new AbortController();
  const timer = setTimeout(() => {
    stop.abort();
    selectAt(start, surface);
    openContextMenu(start);
  }, LONG_PRESS_MS);
  const end = (): void => {
    clearTimeout(timer);
    stop.abort();
  };
  const { signal } = stop;
  window.addEventListener(
    'pointermove',
    (moved) => {
      if (moved.pointerId === event.pointerId && isFar(start, clientPoint(moved))) end();
    },
    { signal },
  );
  // A second finger pinches.
  window.addEventListener(
    'pointerdown',
    ({ pointerId }) => {
      if (pointerId !== event.pointerId) end();
    },
    { signal },
  );
  window.addEventListener('pointerup', end, { signal });
  window.addEventListener('pointercancel', end, { signal });
}
