import type { Board, BoardNode, ComponentNode, Edge } from '../core/board';
import type { Change } from '../core/change';
import type { Point, Rect } from '../core/geometry';
import { edgeId, newId, nodeId, type ComponentId, type NodeId, type Random } from '../core/ids';
import { keysOnTop } from '../core/z-order';
import type { Library } from '../library/library';
import { meaningOf } from '../library/own-components';
import type { OpenEnd, Pattern, PatternPart } from '../library/pattern';
import { NODE_SIZE } from '../render/node-look';
import {
  clearCorner,
  distance,
  groundOf,
  groupAround,
  partOffset,
  patternSize,
  type Ground,
} from './pattern-place';

/** How near a node has to be, in flow pixels, for an open end to reach it. */
const NEAR = 160;

/** Where a pattern is put, and what it is put to. */
export interface PatternTarget {
  /** Its top-left corner; it moves to where nothing is covered. */
  readonly corner: Point;
  /** The node that it is dropped on: that part becomes this node, or it is what an open end reaches first. */
  readonly onto?: NodeId;
  readonly selected?: ReadonlySet<NodeId>;
}

export interface PatternPlan {
  readonly changes: readonly Change[];
  /** What is added. */
  readonly nodes: readonly NodeId[];
  /** The node that a part became. */
  readonly merged?: NodeId;
  /** Nodes of the board that open ends reached, each once. */
  readonly connected: readonly NodeId[];
}

/**
 * Plans a pattern: its parts, clear of what is there, and its connections. An open end joins the
 * one node that fits: what the pattern was dropped on, else what is selected, else what is near,
 * else what one of these is connected with. Where several fit, or none, it stays open.
 */
export function planPattern(
  board: Board,
  library: Library,
  pattern: Pattern,
  target: PatternTarget,
  random: Random,
): PatternPlan {
  const ground = groundOf(board, library);
  const merged = mergedPart(board, library, pattern, target.onto);
  const added = pattern.nodes.filter((part) => part !== merged?.part);
  const corner = cornerFor(pattern, added, merged, target, ground);
  const ids = new Map(pattern.nodes.map(({ id }) => [id, nodeId(newId(random))]));
  if (merged) ids.set(merged.part.id, merged.node.id);
  const zs = keysOnTop(board, added.length);
  const nodes = added.flatMap((part, index) => {
    const id = ids.get(part.id);
    return id === undefined ? [] : [newPart(library, part, id, corner, ground, zs[index])];
  });

  const edges: Edge[] = pattern.edges.flatMap(({ from, to, ...rest }) => {
    const [start, end] = [ids.get(from), ids.get(to)];
    return start && end ? [{ id: edgeId(newId(random)), from: start, to: end, ...rest }] : [];
  });
  const reach = reachOf(board, library, pattern, corner, target, ground, merged?.node.id);
  const connected = new Set<NodeId>();
  for (const end of pattern.open) {
    const part = ids.get(end.part);
    const other = end.part === merged?.part.id ? undefined : reach(end);
    if (part === undefined || other === undefined) continue;
    const [from, to] = end.direction === 'in' ? [other, part] : [part, other];
    edges.push({ id: edgeId(newId(random)), from, to, flow: end.flow });
    connected.add(other);
  }
  return {
    changes: [
      ...nodes.map((value): Change => ({ type: 'add', in: 'nodes', id: value.id, value })),
      ...edges.map((value): Change => ({ type: 'add', in: 'edges', id: value.id, value })),
    ],
    nodes: nodes.map(({ id }) => id),
    ...(merged ? { merged: merged.node.id } : {}),
    connected: [...connected],
  };
}

interface Merged {
  readonly part: PatternPart;
  readonly node: BoardNode;
}

/** The only part that is what the pattern is dropped on. */
function mergedPart(
  board: Board,
  library: Library,
  { nodes }: Pattern,
  onto: NodeId | undefined,
): Merged | undefined {
  const node = onto && board.nodes.get(onto);
  const kind = node && kindOf(library, node);
  const [part, ...more] = nodes.filter(({ component }) => component === kind);
  return node && part && more.length === 0 ? { part, node } : undefined;
}

function kindOf(library: Library, node: BoardNode): ComponentId | undefined {
  const definition = node.type === 'component' ? library.get(node.component) : undefined;
  return definition && meaningOf(definition);
}

/** As one block, or, around a node that is there already, each part by itself. */
function cornerFor(
  pattern: Pattern,
  added: readonly PatternPart[],
  merged: Merged | undefined,
  { corner }: PatternTarget,
  ground: Ground,
): Point {
  if (!merged) return clearCorner(corner, [{ x: 0, y: 0, ...patternSize(pattern) }], ground);
  const offset = partOffset(merged.part);
  const { x, y } = merged.node.position;
  const shapes = added.map((part) => ({ ...partOffset(part), ...NODE_SIZE }));
  return clearCorner({ x: x - offset.x, y: y - offset.y }, shapes, ground);
}

function newPart(
  library: Library,
  part: PatternPart,
  id: NodeId,
  corner: Point,
  ground: Ground,
  z: string | undefined,
): ComponentNode {
  const offset = partOffset(part);
  const position = { x: Math.round(corner.x + offset.x), y: Math.round(corner.y + offset.y) };
  const parent = groupAround(ground, { ...position, ...NODE_SIZE });
  return {
    id,
    type: 'component',
    component: part.component,
    label: part.label ?? library.get(part.component)?.name ?? part.component,
    position,
    ...(part.properties ? { properties: part.properties } : {}),
    ...(z === undefined ? {} : { z }),
    ...(parent === undefined ? {} : { parent }),
  };
}

/** Finds for an open end the one node that it joins. */
function reachOf(
  board: Board,
  library: Library,
  pattern: Pattern,
  corner: Point,
  { corner: wanted, onto, selected = new Set() }: PatternTarget,
  { rects }: Ground,
  merged: NodeId | undefined,
): (end: OpenEnd) => NodeId | undefined {
  const size = patternSize(pattern);
  const blocks: readonly Rect[] = [
    { ...wanted, ...size },
    { ...corner, ...size },
  ];
  const near = [...rects]
    .filter(([, rect]) => blocks.some((block) => distance(block, rect) <= NEAR))
    .map(([id]) => id);
  const dropped = onto === undefined ? [] : [onto];
  const beside = connectedWith(board, [...dropped, ...selected, ...near]);
  const circles = [dropped, [...selected], near, beside].map((circle) =>
    circle.flatMap((id) => {
      const node = id === merged ? undefined : board.nodes.get(id);
      const kind = node && kindOf(library, node);
      return kind === undefined ? [] : [{ id, kind }];
    }),
  );
  return ({ components, otherwise = [] }) => {
    for (const kinds of [components, otherwise]) {
      for (const circle of circles) {
        const fitting = circle.filter(({ kind }) => kinds.includes(kind));
        if (fitting.length > 0) return fitting.length === 1 ? fitting[0]?.id : undefined;
      }
    }
    return undefined;
  };
}

/** A trainer's split is one connection away, the set that it splits two. */
const STEPS_AWAY = 2;

/** What is connected with these, either way, but for themselves; the nearer first. */
function connectedWith({ edges }: Board, ids: readonly NodeId[]): NodeId[] {
  const found = new Set(ids);
  let last: ReadonlySet<NodeId> = found;
  for (let step = 0; step < STEPS_AWAY; step += 1) {
    const next = new Set<NodeId>();
    for (const { from, to } of edges.values()) {
      if (last.has(from) && !found.has(to)) next.add(to);
      if (last.has(to) && !found.has(from)) next.add(from);
    }
    for (const id of next) found.add(id);
    last = next;
  }
  return [...found].slice(new Set(ids).size);
}
