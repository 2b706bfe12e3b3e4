import type { BoardNode, Edge } from '../core/board';
import type { Rect } from '../core/geometry';
import { changedKeys } from '../core/changed-keys';
import { edgeId, nodeId, type EdgeId, type NodeId } from '../core/ids';
import { badgeOf, isDimmed, markOf, type DrawContext } from '../render/draw-context';
import { edgesAt } from './edges-at';
import { nodeRect } from './hit-test';
import { contextOf, type Look } from './look';
import { around, grow } from './rectangles';
import { routeBounds } from './route-bounds';
import type { Scene } from './scene';

/** All that the far view of a board shows. */
export interface FarState {
  readonly scene: Scene;
  readonly look: Look;
  readonly selected: {
    readonly nodes: ReadonlySet<NodeId>;
    readonly edges: ReadonlySet<EdgeId>;
  };
  /** Nodes that a gesture changes: they are not among what rests. */
  readonly lifted: ReadonlySet<NodeId>;
  /** They are moved, on a sheet of their own; those that are not are elements. */
  readonly isMoved: boolean;
  /** The edge that is being bent, which is an element meanwhile. */
  readonly bent: EdgeId | undefined;
}

/** How far badges, rings, frames and words of a lens may reach beyond a node, in flow pixels. */
export const REACH = { width: 140, height: 28 };

export const reachOf = (node: BoardNode, scene: Scene): Rect =>
  grow(nodeRect(node, scene.sizes), REACH);

/** Whether an edge is painted with what rests, with what is lifted, or is an element. */
export function sheetOf(edge: Edge, { lifted, bent }: FarState): 'resting' | 'lifted' | 'none' {
  if (edge.id === bent) return 'none';
  const ends = Number(lifted.has(edge.from)) + Number(lifted.has(edge.to));
  return ends === 0 ? 'resting' : ends === 2 ? 'lifted' : 'none';
}

/** The part of an area that what is lifted takes up. */
export function liftedArea({ scene, lifted }: FarState, area: Rect): Rect {
  const rects: Rect[] = [];
  for (const id of lifted) {
    const node = scene.board.nodes.get(id);
    if (node !== undefined) rects.push(reachOf(node, scene));
  }
  for (const edge of edgesAt(scene.board, lifted)) {
    const route = scene.routes.get(edge.id);
    if (route && lifted.has(edge.from) && lifted.has(edge.to)) rects.push(routeBounds(route));
  }
  const all = around(rects) ?? area;
  const [x, y] = [Math.max(all.x, area.x), Math.max(all.y, area.y)];
  const right = Math.min(all.x + all.width, area.x + area.width);
  const bottom = Math.min(all.y + all.height, area.y + area.height);
  return { x, y, width: Math.max(1, right - x), height: Math.max(1, bottom - y) };
}

/** More places than this are not worth telling apart. */
const MOST = 80;

/**
 * Where the sheet of what rests looks different after than before, in flow coordinates; undefined
 * where that may be everywhere. Costs a look at each part, and drawing only where they differ.
 */
export function dirtyRects(before: FarState, after: FarState): readonly Rect[] | undefined {
  if (isAnother(before, after)) return undefined;
  const rects: Rect[] = [];
  for (const id of new Set(changedNodes(before, after))) {
    for (const state of [before, after]) {
      const node = state.scene.board.nodes.get(id);
      if (node !== undefined) rects.push(reachOf(node, state.scene));
    }
    if (rects.length > MOST) return undefined;
  }
  for (const id of new Set(changedEdges(before, after))) {
    for (const { scene } of [before, after]) {
      const route = scene.routes.get(id);
      if (route) rects.push(routeBounds(route));
    }
    if (rects.length > MOST) return undefined;
  }
  return rects;
}

/** What every part is drawn by is another. */
function isAnother({ scene, look }: FarState, after: FarState): boolean {
  const [a, b] = [scene.board, after.scene.board];
  return (
    look.theme !== after.look.theme ||
    scene.library !== after.scene.library ||
    a.id !== b.id ||
    a.components !== b.components
  );
}

function* changedNodes(before: FarState, after: FarState): Generator<NodeId> {
  const [was, now] = [before.scene.board, after.scene.board];
  for (const key of changedKeys(was.nodes, now.nodes)) yield nodeId(key);
  for (const key of changedKeys(before.scene.sizes, after.scene.sizes)) yield nodeId(key);
  yield* between(before.selected.nodes, after.selected.nodes);
  yield* between(before.lifted, after.lifted);
  if (before.look.decorations !== after.look.decorations) {
    const contexts = contextsOf(before, after);
    for (const id of now.nodes.keys()) if (isMarkedAnew(id, contexts)) yield id;
  }
}

function* changedEdges(before: FarState, after: FarState): Generator<EdgeId> {
  const [was, now] = [before.scene, after.scene];
  for (const key of changedKeys(was.board.edges, now.board.edges)) yield edgeId(key);
  for (const key of changedKeys(was.routes, now.routes)) yield edgeId(key);
  yield* between(before.selected.edges, after.selected.edges);
  if (before.lifted !== after.lifted || before.bent !== after.bent)
    for (const edge of now.board.edges.values())
      if (sheetOf(edge, before) !== sheetOf(edge, after)) yield edge.id;
  if (before.look.decorations !== after.look.decorations) {
    const contexts = contextsOf(before, after);
    for (const id of now.board.edges.keys()) if (isMarkedAnew(id, contexts)) yield id;
  }
}

type Contexts = readonly [before: DrawContext, after: DrawContext];

const contextsOf = (before: FarState, after: FarState): Contexts => [
  contextOf(before.scene, before.look),
  contextOf(after.scene, after.look),
];

function isMarkedAnew(id: NodeId | EdgeId, [before, after]: Contexts): boolean {
  const [wasMark, mark] = [markOf(before, id), markOf(after, id)];
  if (wasMark?.hue !== mark?.hue || wasMark?.words !== mark?.words || wasMark?.line !== mark?.line)
    return true;
  if (isDimmed(before, id) !== isDimmed(after, id)) return true;
  const [wasBadge, badge] = [badgeAt(before, id), badgeAt(after, id)];
  return wasBadge?.count !== badge?.count || wasBadge?.severity !== badge?.severity;
}

const badgeAt = (context: DrawContext, id: NodeId | EdgeId) => {
  const node = context.board.nodes.get(nodeId(id));
  return node && badgeOf(context, node.id);
};

/** What is in one of the two alone. */
function* between<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): Generator<T> {
  if (a === b) return;
  for (const one of a) if (!b.has(one)) yield one;
  for (const one of b) if (!a.has(one)) yield one;
}
