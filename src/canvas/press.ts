import { bringNear } from '../actions/bring-near';
import type { BoardNode } from '../core/board';
import type { EdgeId } from '../core/ids';
import { assertNever } from '../core/result';
import { safeLink } from '../core/safe-link';
import { cameraControl } from '../session/camera';
import { editEdge } from '../session/edit-edge';
import { startEditing } from '../session/editing';
import { openQuickAdd } from '../session/quick-add';
import { clearSelection, select, selection, toggleEdge, toggleNode } from '../session/selection';
import { isHand, tool } from '../session/tool';
import type { startConnecting } from './connect-gesture';
import type { startBendingAt } from './edge-gestures';
import { edgeUnderPointer, zoomNow } from './edge-at';
import { startLasso } from './lasso-gesture';
import { noteKeys } from './gesture-store';
import { pressSecond, startLongPress } from './menu-gesture';
import { boardParts } from './load-board-parts';
import { placeAt, startOutline } from './place-gesture';
import { startResizing } from './resize-gesture';
import { clientPoint, isFar, type Surface } from './surface';
import { trackPointer } from './track-pointer';
import { STRIP, zoneAt, type Zone } from './zone';

/** Who goes on with a press: the canvas's own gesture, or React Flow (a drag of nodes, a pan). */
export type PressOwner = 'canvas' | 'react-flow';

/** Controls that lie over the board keep their presses for themselves. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-board-control]') !== null;

/** By geometry, since from afar edges are painted. */
const edgeUnder = (event: MouseEvent, surface: Surface): EdgeId | undefined =>
  edgeUnderPointer(surface.scene(), surface.toFlow(clientPoint(event)), STRIP, zoomNow());

/** Starts what a press on the board means under the active tool. */
export function press(event: PointerEvent, surface: Surface): PressOwner {
  // A press means what is under the pointer now, not where a gliding board would take it.
  cameraControl.getState().control?.rest();
  const now = tool.getState();
  const { active } = now;
  if (event.button === 2) pressSecond(event, surface);
  if (event.button !== 0 || isHand(now) || isControl(event.target)) return 'react-flow';
  const point = surface.toFlow(clientPoint(event));
  const { board, sizes } = surface.scene();
  const zone = zoneAt(board, sizes, point, selection.getState().nodes);
  if (surface.readOnly()) return pressToSelect(event, zone, surface);
  switch (active.kind) {
    case 'add':
      placeAt(active.item, point, surface);
      return 'canvas';
    case 'text':
      placeAt({ kind: 'text' }, point, surface);
      event.preventDefault();
      return 'canvas';
    case 'note':
    case 'group':
      startOutline(event, active.kind, surface);
      return 'canvas';
    case 'connect':
      if (zone.kind !== 'empty') connectFrom(event, zone.node, surface, () => {});
      return 'canvas';
    case 'hand':
      return 'react-flow';
    case 'select':
      if (event.pointerType !== 'touch') return pressToSelect(event, zone, surface);
      startLongPress(event, surface);
      return touchToSelect(event, zone, surface);
    default:
      return assertNever(active);
  }
}

function pressToSelect(event: PointerEvent, zone: Zone, surface: Surface): PressOwner {
  const edge = edgeUnder(event, surface);
  switch (zone.kind) {
    case 'resize':
      if (surface.readOnly()) return takeNode(event, zone.node);
      startResizing(event, zone.node, zone.corner, surface);
      return 'canvas';
    case 'border':
      if (surface.readOnly()) return takeNode(event, zone.node);
      connectFrom(event, zone.node, surface, () => clickNode(event, zone.node));
      return 'canvas';
    case 'body':
      return takeNode(event, zone.node);
    case 'empty':
      if (edge !== undefined) {
        if (event.shiftKey) toggleEdge(edge);
        else if (isOnlySelected(edge)) bendFrom(event, edge, surface);
        else select([], [edge]);
      } else {
        startLasso(event, surface, () => {
          if (!event.shiftKey) clearSelection();
        });
      }
      return 'canvas';
    default:
      return assertNever(zone);
  }
}

/** Selects at once, so that a drag moves what is selected; what only a click means waits for it. */
function takeNode(event: PointerEvent, node: BoardNode): PressOwner {
  const already = selection.getState().nodes.has(node.id);
  if (!already) clickNode(event, node);
  const start = clientPoint(event);
  let moved = false;
  noteKeys(event);
  trackPointer(event, {
    move: (now) => {
      noteKeys(now);
      moved ||= isFar(start, clientPoint(now));
    },
    end: (now) => {
      noteKeys(now);
      if (moved) return;
      if (already) clickNode(event, node);
      // Ctrl or Cmd opens what the node leads to.
      const address = now.ctrlKey || now.metaKey ? safeLink(node.link) : undefined;
      if (address !== undefined) window.open(address, '_blank', 'noopener,noreferrer');
    },
    cancel: () => {},
  });
  return 'react-flow';
}

/** Where there are nodes, the parts have loaded. */
const connectFrom: typeof startConnecting = (...press) =>
  boardParts.getState().parts?.startConnecting(...press);

const isOnlySelected = (edge: EdgeId): boolean => {
  const { nodes, edges } = selection.getState();
  return nodes.size === 0 && edges.size === 1 && edges.has(edge);
};

const bendFrom: typeof startBendingAt = (...press) =>
  boardParts.getState().parts?.startBendingAt(...press);

function clickNode(event: PointerEvent, { id }: BoardNode): void {
  if (event.shiftKey) toggleNode(id);
  else select([id]);
}

/** A finger pans and pinches; only a tap selects. */
function touchToSelect(event: PointerEvent, zone: Zone, surface: Surface): PressOwner {
  if (zone.kind !== 'empty') return takeNode(event, zone.node);
  const edge = edgeUnder(event, surface);
  const start = clientPoint(event);
  trackPointer(event, {
    move: () => {},
    end: (ended) => {
      if (isFar(start, clientPoint(ended))) return;
      if (edge === undefined) clearSelection();
      else select([], [edge]);
    },
    cancel: () => {},
  });
  return 'react-flow';
}

/** A double-click renames a node, goes to the words of a connection, and opens quick-add on empty canvas. */
export function doublePress(event: MouseEvent, surface: Surface): void {
  if (isControl(event.target) || surface.readOnly() || tool.getState().active.kind !== 'select')
    return;
  const client = clientPoint(event);
  const at = surface.toFlow(client);
  const { board, sizes } = surface.scene();
  const zone = zoneAt(board, sizes, at, selection.getState().nodes);
  if (zone.kind === 'empty') {
    if (edgeUnder(event, surface) === undefined)
      openQuickAdd({ at, anchor: surface.toRegion(client) });
    else editEdge();
  } else if (zone.node.type !== 'brief') {
    bringNear(cameraControl.getState().control, [zone.node.id]);
    startEditing(zone.node.id);
  }
}
