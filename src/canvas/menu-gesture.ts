import { openContextMenu } from '../session/context-menu';
import { clearSelection, select, selection } from '../session/selection';
import { edgeAt } from './edge-at';
import { clientPoint, isFar, type Surface } from './surface';
import { STRIP, zoneAt } from './zone';

/** Opens the context menu where it was asked for: what lies there and is not selected is now. */
export function askForMenu(event: globalThis.MouseEvent, surface: Surface): void {
  const client = clientPoint(event);
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
  const edge = edgeAt(surface.scene(), point, STRIP);
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
