import type { BoardNode } from '../core/board';
import type { Point, Rect, Size } from '../core/geometry';
import type { NodeId } from '../core/ids';
import type { Item, LayoutEngine } from './layers';
import { inReadableLayers } from './readable-layers';
import { stacksOf } from './stacks';
import type { Tidying } from './tidying';
import type { Link } from './ways-back';

/** Everything in a container with its place, from (0, 0). */
export type Placed = ReadonlyMap<NodeId, Rect>;

export interface Inside extends Omit<Tidying, 'only'> {
  readonly moving: ReadonlySet<NodeId>;
}

/** Room between a group's border and its members, more at the top for its title. */
const PADDING = 28;
const TITLE = 48;
/** Between the lanes of a stack, and between notes. */
const LANE_GAP = 40;
const NOTE_GAP = 32;

interface Box extends Size {
  readonly id: string;
  readonly at: Point;
  readonly rank?: number;
  /** What lies in it, from its own corner: itself, or lanes one above the other. */
  readonly parts: Placed;
}

/** Lays out some nodes of one container, and what is in the groups among them. */
export async function layOutContainer(
  ids: readonly NodeId[],
  inside: Inside,
  engine: LayoutEngine,
): Promise<Placed> {
  const nodes = ids.flatMap((id) => inside.board.nodes.get(id) ?? []);
  const groups = nodes.filter(({ type }) => type === 'group');
  const flowing = nodes.filter(({ type }) => type === 'component' || type === 'brief');
  const notes = nodes.filter(({ type }) => type === 'note' || type === 'text');
  const boxes: Box[] = flowing.map((node) => boxOf(node, inside));
  const laidGroups = new Map<NodeId, Placed>();
  for (const group of groups) laidGroups.set(group.id, await layOutGroup(group, inside, engine));
  for (const stack of stacksOf(groups, inside.sizes)) boxes.push(stackBox(stack, laidGroups));

  const boxOfNode = new Map<NodeId, string>();
  for (const box of boxes) for (const id of box.parts.keys()) boxOfNode.set(id, box.id);
  const links = [...inside.board.edges.values()].flatMap(({ id, from, to }): Link[] => {
    const [start, end] = [boxOfNode.get(from), boxOfNode.get(to)];
    return start === undefined || end === undefined || start === end
      ? []
      : [{ id, from: start, to: end }];
  });
  const items: Item[] = boxes;
  const places =
    boxes.length === 0
      ? new Map<string, Point>()
      : await inReadableLayers(items, links, engine, inside.room);
  const placed = new Map<NodeId, Rect>();
  for (const box of boxes) {
    const { x, y } = places.get(box.id) ?? { x: 0, y: 0 };
    for (const [id, rect] of box.parts) placed.set(id, { ...rect, x: rect.x + x, y: rect.y + y });
  }
  placeNotes(notes, inside.sizes, placed);
  return placed;
}

function boxOf(node: BoardNode, { sizes, rankOf }: Inside): Box {
  const size = sizes.get(node.id) ?? { width: 0, height: 0 };
  const rank = rankOf(node);
  return {
    id: node.id,
    ...size,
    at: node.position,
    ...(rank === undefined ? {} : { rank }),
    parts: new Map([[node.id, { x: 0, y: 0, ...size }]]),
  };
}

async function layOutGroup(
  group: BoardNode,
  inside: Inside,
  engine: LayoutEngine,
): Promise<Placed> {
  const members = [...inside.board.nodes.values()].filter(
    ({ id, parent }) => parent === group.id && inside.moving.has(id),
  );
  const size = inside.sizes.get(group.id) ?? { width: 0, height: 0 };
  if (members.length === 0) return new Map([[group.id, { x: 0, y: 0, ...size }]]);
  const content = await layOutContainer(
    members.map(({ id }) => id),
    inside,
    engine,
  );
  const { width, height } = extentOf(content);
  const own = { x: 0, y: 0, width: width + 2 * PADDING, height: height + TITLE + PADDING };
  const moved = [...content].map(
    ([id, rect]) => [id, { ...rect, x: rect.x + PADDING, y: rect.y + TITLE }] as const,
  );
  return new Map([[group.id, own], ...moved]);
}

export const extentOf = (placed: Placed): Size => ({
  width: Math.max(...Array.from(placed.values(), ({ x, width }) => x + width)),
  height: Math.max(...Array.from(placed.values(), ({ y, height }) => y + height)),
});

/** Lanes one above the other, all as wide as the widest. */
function stackBox(stack: readonly BoardNode[], laidOut: ReadonlyMap<NodeId, Placed>): Box {
  const [first] = stack;
  const widest = Math.max(...stack.map(({ id }) => laidOut.get(id)?.get(id)?.width ?? 0));
  const parts = new Map<NodeId, Rect>();
  let y = 0;
  for (const { id: lane } of stack) {
    const placed = laidOut.get(lane) ?? new Map<NodeId, Rect>();
    for (const [id, rect] of placed) {
      const width = id === lane ? widest : rect.width;
      parts.set(id, { ...rect, width, y: rect.y + y });
    }
    y += (placed.get(lane)?.height ?? 0) + LANE_GAP;
  }
  return {
    id: `stack ${first?.id ?? ''}`,
    width: widest,
    height: y - LANE_GAP,
    at: first?.position ?? { x: 0, y: 0 },
    parts,
  };
}

/** Notes belong to no flow: they stand in rows beneath it, in the order in which they stood. */
function placeNotes(
  notes: readonly BoardNode[],
  sizes: ReadonlyMap<NodeId, Size>,
  placed: Map<NodeId, Rect>,
): void {
  const { width: room, height } = placed.size === 0 ? { width: 0, height: 0 } : extentOf(placed);
  let x = 0;
  let y = placed.size === 0 ? 0 : height + NOTE_GAP;
  let row = 0;
  for (const note of notes.toSorted((a, b) => a.position.x - b.position.x)) {
    const size = sizes.get(note.id) ?? { width: 0, height: 0 };
    if (x > 0 && x + size.width > Math.max(room, 640)) {
      x = 0;
      y += row + NOTE_GAP;
      row = 0;
    }
    placed.set(note.id, { x, y, ...size });
    x += size.width + NOTE_GAP;
    row = Math.max(row, size.height);
  }
}
