import type { Change } from '../core/change';
import type { Point } from '../core/geometry';
import type { EdgeId, NodeId } from '../core/ids';
import { withMembers } from '../core/members';
import { cameraControl } from '../session/camera';
import { select, selection } from '../session/selection';
import { snapping } from '../session/snapping';
import { en } from '../strings/en';
import type { DragSnap } from './drag-snap';
import { endGesture, gesture, isCopying, isFree, isStraight, showGesture } from './gesture-store';
import { boardParts } from './load-board-parts';
import { nodeRect } from './hit-test';
import { planCopy, planMove } from './plan-drop';
import { centre } from './rectangles';
import type { Scene } from './scene';
import type { SplitChanges } from './split-node-changes';
import { CLICK_DISTANCE, type Surface } from './surface';

/**
 * Follows React Flow's drag of nodes. React Flow knows only the nodes in view; what moves is
 * the whole selection, with the members of its groups. The document hears of it at the drop.
 */
export interface NodeDrag {
  take(changes: SplitChanges): void;
  /** Puts everything back; the rest of the drag does nothing. */
  cancel(): void;
}

/** How much further than a click a line takes hold of what is dragged. */
const SNAP_SHARE = 1.5;

/** Made once a drag: only what is near when it begins counts. Without the parts nothing snaps. */
function startSnapping(surface: Surface, nodes: ReadonlySet<NodeId>): DragSnap | null {
  const { parts } = boardParts.getState();
  const { control } = cameraControl.getState();
  if (parts === null || control === null) return null;
  return snapping.getState().grid
    ? parts.gridSnap(surface.scene(), nodes)
    : parts.lineSnap(surface.scene(), nodes, control.viewport());
}

/** Along the axis on which it has gone further. */
const straight = ({ x, y }: Point): Point =>
  Math.abs(x) >= Math.abs(y) ? { x, y: 0 } : { x: 0, y };

const isSame = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y;

/** A part without connections, dragged alone over one, would go between its ends. */
function edgeUnderDrag(
  surface: Surface,
  nodes: ReadonlySet<NodeId>,
  delta: Point,
): EdgeId | undefined {
  const scene = surface.scene();
  const [id, ...more] = nodes;
  const node = id && scene.board.nodes.get(id);
  if (!node || more.length > 0 || node.type !== 'component') return undefined;
  const { parts } = boardParts.getState();
  if (parts === null || isCopying()) return undefined;
  for (const _ of parts.edgesAt(scene.board, nodes)) return undefined;
  const { x, y } = centre(nodeRect(node, scene.sizes));
  return parts.edgeToDropOn(scene, { x: x + delta.x, y: y + delta.y })?.id;
}

function wiresThrough(
  { board, library }: Scene,
  edge: EdgeId,
  [id]: Iterable<NodeId>,
  { random }: Surface,
): Change[] {
  const { parts } = boardParts.getState();
  if (parts === null || id === undefined) return [];
  return parts.planThrough(board, library, edge, id, random);
}

export function createNodeDrag(surface: Surface): NodeDrag {
  let cancelled = false;
  let snapOf: DragSnap | null | undefined;

  const moving = (dragged: Iterable<NodeId>): ReadonlySet<NodeId> => {
    const { now } = gesture.getState();
    if (now.kind === 'drag') return now.nodes;
    const { board } = surface.scene();
    const all = withMembers(board, [...selection.getState().nodes, ...dragged]);
    return new Set([...all].filter((id) => board.nodes.get(id)?.locked !== true));
  };

  /** The distance that is still a click, in flow pixels. */
  const clickReach = (): number =>
    surface.toFlow({ x: CLICK_DISTANCE, y: 0 }).x - surface.toFlow({ x: 0, y: 0 }).x;

  const follow = (dragged: SplitChanges['session']['dragged']): void => {
    const [first] = dragged;
    const base = first && surface.scene().board.nodes.get(first[0])?.position;
    if (first === undefined || base === undefined) return;
    const delta = { x: Math.round(first[1].x - base.x), y: Math.round(first[1].y - base.y) };
    if (gesture.getState().now.kind !== 'drag' && Math.hypot(delta.x, delta.y) < clickReach())
      return;
    const nodes = moving(dragged.keys());
    if (snapOf === undefined) snapOf = startSnapping(surface, nodes);
    const way = isStraight() ? straight(delta) : delta;
    const snapped = isFree() ? undefined : snapOf?.(way, clickReach() * SNAP_SHARE);
    const { x, y } = snapped?.by ?? { x: 0, y: 0 };
    const to = { x: Math.round(way.x + x), y: Math.round(way.y + y) };
    // No line takes it off its axis.
    const moved = isStraight() ? { x: way.x === 0 ? 0 : to.x, y: way.y === 0 ? 0 : to.y } : to;
    const onto = edgeUnderDrag(surface, nodes, moved);
    showGesture({
      kind: 'drag',
      nodes,
      delta: moved,
      ...(onto && { onto }),
      ...(isCopying() && { copies: true }),
      ...(snapped && snapped.guides.length > 0 && isSame(moved, to) && { guides: snapped.guides }),
    });
  };

  const drop = (): void => {
    snapOf = undefined;
    const { now } = gesture.getState();
    if (now.kind !== 'drag') return;
    endGesture();
    if (isCopying()) {
      const { changes, copies } = planCopy(surface.scene(), now, surface.random);
      if (surface.commit(changes, en.canvas.added(en.canvas.parts(copies.length)))) select(copies);
      return;
    }
    const scene = surface.scene();
    const wires = now.onto === undefined ? [] : wiresThrough(scene, now.onto, now.nodes, surface);
    const changes = [...planMove(scene, now), ...wires];
    if (changes.length > 0) surface.commit(changes, en.canvas.moved(now.nodes.size));
  };

  return {
    take: ({ document, session }) => {
      if (!cancelled && session.dragged.size > 0 && !surface.readOnly()) follow(session.dragged);
      if (document.moved.size === 0) return;
      if (!cancelled) drop();
      cancelled = false;
    },
    cancel: () => {
      if (gesture.getState().now.kind !== 'drag') return;
      cancelled = true;
      snapOf = undefined;
      endGesture();
    },
  };
}
