import type { Board, BoardNode, GroupNode } from '../../core/board';
import type { Point, Rect } from '../../core/geometry';
import type { NodeId } from '../../core/ids';
import { roughLines } from './rough-lines';

/** How large a new component is taken to be, and how far it keeps from others. */
const NEW = { width: 190, height: 58 };
const GAP = { x: 98, y: 62 };
/** How far a new component keeps from all others. */
const MARGIN = 24;
const CELL = 256;
const COLUMNS = 3;
const ROWS = 11;
/** Free places that are looked at for one that no line crosses. */
const MOST_TRIES = 40;
/** Beyond so many lines they are everywhere, and finding a way round them only takes time. */
const MOST_LINES = 2000;
const NO_LINES: readonly Rect[] = [];

export interface Spot {
  readonly position: Point;
  /** The group that it lies in. */
  readonly parent?: NodeId;
}

/** Which way from its neighbours a new node belongs: data flows to the right. */
export type Side = 'after' | 'before' | 'below';

/** Finds free places near neighbours; each place that it gave is taken from then on. */
export class Places {
  readonly #cells = new Map<number, Rect[]>();
  /** Where lines lie, and the words on them. */
  readonly #lines = new Map<number, Rect[]>();
  readonly #groups: readonly { readonly id: NodeId; readonly rect: Rect }[];
  readonly #parents: ReadonlyMap<NodeId, NodeId>;
  #bottom = 0;
  #left = 0;

  constructor(board: Board) {
    const nodes = [...board.nodes.values()];
    const parents = new Map<NodeId, NodeId>();
    const groups: { id: NodeId; rect: Rect }[] = [];
    for (const node of nodes) {
      if (node.parent !== undefined) parents.set(node.id, node.parent);
      const rect = rectOf(node);
      if (node.type === 'group') groups.push({ id: node.id, rect });
      else this.take(rect);
      this.#bottom = Math.max(this.#bottom, rect.y + rect.height);
      this.#left = Math.min(this.#left, rect.x);
    }
    const lines = board.edges.size <= MOST_LINES ? roughLines(board, rectOf) : NO_LINES;
    for (const line of lines) put(this.#lines, line);
    this.#groups = groups;
    this.#parents = parents;
  }

  /** Where the neighbours leave room, in the flow's direction, inside their common group. */
  near(
    neighbours: readonly Rect[],
    side: Side,
    parent: NodeId | undefined,
    others: readonly Rect[] = [],
  ): Spot {
    const around = new Set(this.#ancestors(parent));
    const spot = this.#spotFor(candidates(neighbours, side, others), around);
    if (spot !== undefined) {
      const rect = { ...NEW, ...spot };
      this.take(rect);
      const inside = this.#innermost(rect, parent);
      return {
        position: { x: rect.x, y: rect.y },
        ...(inside === undefined ? {} : { parent: inside }),
      };
    }
    const rect = { ...NEW, x: this.#left, y: this.#bottom + GAP.y };
    this.take(rect);
    this.#bottom = rect.y + rect.height;
    return { position: { x: rect.x, y: rect.y } };
  }

  /** The first free place that no line runs through, else the first free one. */
  #spotFor(places: Iterable<Point>, around: ReadonlySet<NodeId>): Point | undefined {
    let free: Point | undefined;
    let tries = MOST_TRIES;
    for (const { x, y } of places) {
      if (!this.#isFree(x, y, around)) continue;
      if (!this.#isOnLine(x, y)) return { x, y };
      free ??= { x, y };
      // Where lines are everywhere, a nearer place is worth more than a clear one.
      if (--tries === 0) break;
    }
    return free;
  }

  take(rect: Rect): void {
    put(this.#cells, rect);
  }

  #isOnLine(x: number, y: number): boolean {
    const [right, bottom] = [x + NEW.width, y + NEW.height];
    for (let i = Math.floor(x / CELL); i <= Math.floor(right / CELL); i++) {
      for (let j = Math.floor(y / CELL); j <= Math.floor(bottom / CELL); j++) {
        for (const line of this.#lines.get(cellKey(i, j)) ?? NO_LINES) {
          const crosses =
            line.x < right &&
            x < line.x + line.width &&
            line.y < bottom &&
            y < line.y + line.height;
          if (crosses) return true;
        }
      }
    }
    return false;
  }

  /** Gives a place back, so that each finding's preview starts from the same board. */
  release(rect: Rect): void {
    for (const key of cellsOf(rect)) {
      const cell = this.#cells.get(key) ?? [];
      this.#cells.set(
        key,
        cell.filter((other) => other !== rect && (other.x !== rect.x || other.y !== rect.y)),
      );
    }
  }

  /** Without allocating: it is asked for every place that a mend tries. */
  #isFree(x: number, y: number, around: ReadonlySet<NodeId>): boolean {
    const [left, top] = [x - MARGIN, y - MARGIN];
    const [right, bottom] = [x + NEW.width + MARGIN, y + NEW.height + MARGIN];
    for (let i = Math.floor(left / CELL); i <= Math.floor(right / CELL); i++) {
      for (let j = Math.floor(top / CELL); j <= Math.floor(bottom / CELL); j++) {
        const cell = this.#cells.get(cellKey(i, j));
        if (cell === undefined) continue;
        for (const box of cell) {
          const apart =
            box.x >= right ||
            box.x + box.width <= left ||
            box.y >= bottom ||
            box.y + box.height <= top;
          if (!apart) return false;
        }
      }
    }
    // Inside a group of its own, or clear of the group altogether: never across a border.
    for (const { id, rect: group } of this.#groups) {
      const apart =
        group.x >= right ||
        group.x + group.width <= left ||
        group.y >= bottom ||
        group.y + group.height <= top;
      if (!apart && !(around.has(id) && contains(group, { ...NEW, x, y }))) return false;
    }
    return true;
  }

  #ancestors(group: NodeId | undefined): NodeId[] {
    const ids: NodeId[] = [];
    for (let id = group; id !== undefined && ids.length < 64; id = this.#parents.get(id)) {
      ids.push(id);
    }
    return ids;
  }

  #innermost(rect: Rect, parent: NodeId | undefined): NodeId | undefined {
    return this.#ancestors(parent).find((id) =>
      this.#groups.some((group) => group.id === id && contains(group.rect, rect)),
    );
  }
}

export const NEW_SIZE = NEW;

/** As the review sees it: components alike unless resized, other nodes by their stated size. */
export function rectOf(node: BoardNode): Rect {
  const { position, size } = node;
  return { ...position, ...(size ?? (node.type === 'group' ? GROUP : NEW)) };
}

const GROUP: Pick<GroupNode & Rect, 'width' | 'height'> = { width: 400, height: 280 };

function startOf(neighbours: readonly Rect[], side: Side): Point {
  if (neighbours.length === 0) return { x: 0, y: 0 };
  const xs = neighbours.map(({ x }) => x);
  const ys = neighbours.map(({ y }) => y);
  const middle = (Math.min(...ys) + Math.max(...ys)) / 2;
  if (side === 'after') {
    return { x: Math.max(...neighbours.map(({ x, width }) => x + width)) + GAP.x, y: middle };
  }
  if (side === 'before') return { x: Math.min(...xs) - GAP.x - NEW.width, y: middle };
  return { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: middle };
}

/** More neighbours than this cross in too many places to be told apart. */
const MOST_CROSSING = 5;

/** First where a neighbour's column crosses another's row, as a hand would fill a gap; then around. */
function* candidates(
  neighbours: readonly Rect[],
  side: Side,
  others: readonly Rect[],
): Generator<Point> {
  const all = [...neighbours, ...others];
  if (all.length <= MOST_CROSSING) {
    for (const { x } of all) for (const { y } of all) yield { x, y };
  }
  const start = startOf(neighbours, side);
  for (let i = 0; i < COLUMNS * ROWS; i++) yield offset(start, i, side);
}

/** Down and up by turns, then a column further on; between two nodes, first straight below. */
function offset(start: Point, step: number, side: Side): Point {
  const column = Math.floor(step / ROWS);
  const row = step % ROWS;
  const down = row % 2 === 1 ? (row + 1) / 2 : -row / 2;
  const across = side === 'before' ? -column : column;
  return {
    x: Math.round(start.x + across * (NEW.width + GAP.x)),
    y: Math.round(start.y + down * (NEW.height + GAP.y)),
  };
}

function put(cells: Map<number, Rect[]>, rect: Rect): void {
  for (const key of cellsOf(rect)) {
    const cell = cells.get(key);
    if (cell) cell.push(rect);
    else cells.set(key, [rect]);
  }
}

const cellKey = (i: number, j: number): number => i * 1_000_003 + j;

function cellsOf({ x, y, width, height }: Rect): number[] {
  const keys: number[] = [];
  for (let i = Math.floor(x / CELL); i <= Math.floor((x + width) / CELL); i++) {
    for (let j = Math.floor(y / CELL); j <= Math.floor((y + height) / CELL); j++) {
      keys.push(cellKey(i, j));
    }
  }
  return keys;
}

const contains = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
