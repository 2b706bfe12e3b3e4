import { CLEARANCE, struck, THROUGH_TITLE, TITLE_MARGIN, type Surroundings } from './best-shape';
import { BEND, STUB, tidy } from './shapes';
import type { Port } from './side';

/** A window with more obstacles than this is not searched: the way would take too long to find. */
const MOST_OBSTACLES = 120;
const ROOM = 260;
// The lines beside a title lie just outside of what counts as struck.
const TITLE_GAP = TITLE_MARGIN + 1;

/**
 * The cheapest way round the nodes in between, on the lines along their borders (A*); absent where
 * there is none that is cheaper than the limit.
 */
export function findPath(
  start: Port,
  end: Port,
  around: Surroundings,
  limit: number,
): number[] | undefined {
  const source = { x: start.x + start.dx * STUB, y: start.y + start.dy * STUB };
  const target = { x: end.x + end.dx * STUB, y: end.y + end.dy * STUB };
  const window = {
    left: Math.min(source.x, target.x) - ROOM,
    top: Math.min(source.y, target.y) - ROOM,
    right: Math.max(source.x, target.x) + ROOM,
    bottom: Math.max(source.y, target.y) + ROOM,
  };
  const blocks: { left: number; top: number; right: number; bottom: number }[] = [];
  const tooMany = around.obstacles.some(
    window.left,
    window.top,
    window.right,
    window.bottom,
    (i) => {
      const gap = i === around.from || i === around.to ? CLEARANCE - 2 : CLEARANCE;
      blocks.push({
        left: around.obstacles.left(i) - gap,
        top: around.obstacles.top(i) - gap,
        right: around.obstacles.right(i) + gap,
        bottom: around.obstacles.bottom(i) + gap,
      });
      return blocks.length > MOST_OBSTACLES;
    },
  );
  if (tooMany) return undefined;
  const soft: typeof blocks = [];
  around.titles?.some(window.left, window.top, window.right, window.bottom, (i) => {
    soft.push({
      left: (around.titles?.left(i) ?? 0) - TITLE_GAP,
      top: (around.titles?.top(i) ?? 0) - TITLE_GAP,
      right: (around.titles?.right(i) ?? 0) + TITLE_GAP,
      bottom: (around.titles?.bottom(i) ?? 0) + TITLE_GAP,
    });
    return soft.length > MOST_OBSTACLES;
  });
  const all = [...blocks, ...soft];

  const xs = lines([source.x, target.x, (source.x + target.x) / 2], all, 'left', 'right');
  const ys = lines([source.y, target.y, (source.y + target.y) / 2], all, 'top', 'bottom');
  const grid = new Grid(xs, ys);
  for (const block of blocks) grid.block(block);
  const path = grid.search(source, start, target, end, around, limit);
  return path && tidy([start.x, start.y, ...path, end.x, end.y]);
}

type Edge = 'left' | 'right' | 'top' | 'bottom';

function lines(
  own: readonly number[],
  blocks: readonly { readonly [E in Edge]: number }[],
  low: Edge,
  high: Edge,
): number[] {
  const all = [...own, ...blocks.flatMap((block) => [block[low], block[high]])].toSorted(
    (a, b) => a - b,
  );
  return all.filter((value, i) => i === 0 || value !== all[i - 1]);
}

/** Right, down, left, up. */
const heading = (dx: number, dy: number): number => (dx > 0 ? 0 : dy > 0 ? 1 : dx < 0 ? 2 : 3);

/** Crossing lines, and which stretches between neighbours are blocked. */
class Grid {
  readonly #xs: readonly number[];
  readonly #ys: readonly number[];
  readonly #columns: number;
  readonly #level: Uint8Array;
  readonly #upright: Uint8Array;

  constructor(xs: readonly number[], ys: readonly number[]) {
    this.#xs = xs;
    this.#ys = ys;
    this.#columns = xs.length;
    this.#level = new Uint8Array(xs.length * ys.length);
    this.#upright = new Uint8Array(xs.length * ys.length);
  }

  block(block: { readonly [E in Edge]: number }): void {
    const [i1, i2] = [this.#xs.indexOf(block.left), this.#xs.indexOf(block.right)];
    const [j1, j2] = [this.#ys.indexOf(block.top), this.#ys.indexOf(block.bottom)];
    for (let j = j1; j <= j2; j++) {
      for (let i = i1; i <= i2; i++) {
        const cell = j * this.#columns + i;
        if (i < i2 && j > j1 && j < j2) this.#level[cell] = 1;
        if (j < j2 && i > i1 && i < i2) this.#upright[cell] = 1;
      }
    }
  }

  search(
    source: { readonly x: number; readonly y: number },
    start: Port,
    target: { readonly x: number; readonly y: number },
    end: Port,
    { tracks, titles, apart = 1 }: Surroundings,
    limit: number,
  ): number[] | undefined {
    const columns = this.#columns;
    const count = columns * this.#ys.length * 4;
    const costs = new Float64Array(count).fill(Infinity);
    const parents = new Int32Array(count).fill(-1);
    const heap = new Heap();
    const goal = this.#ys.indexOf(target.y) * columns + this.#xs.indexOf(target.x);
    const into = heading(-end.dx, -end.dy);
    const first =
      (this.#ys.indexOf(source.y) * columns + this.#xs.indexOf(source.x)) * 4 +
      heading(start.dx, start.dy);
    costs[first] = 0;
    heap.push(first, 0);
    for (let state = heap.pop(); state >= 0; state = heap.pop()) {
      const point = state >> 2;
      const facing = state & 3;
      const cost = costs[state] ?? 0;
      if (cost >= limit) return undefined;
      if (point === goal && facing === into) return this.#trace(state, parents);
      const i = point % columns;
      const j = (point - i) / columns;
      for (let turn = 0; turn < 4; turn++) {
        if (turn === (facing ^ 2)) continue;
        if (turn !== facing) {
          // Turning on the spot: how the last leg may end as the port asks.
          this.#relax(point * 4 + turn, cost + BEND, state, costs, parents, heap, goal);
          continue;
        }
        const di = turn === 0 ? 1 : turn === 2 ? -1 : 0;
        const dj = turn === 1 ? 1 : turn === 3 ? -1 : 0;
        const ni = i + di;
        const nj = j + dj;
        if (ni < 0 || nj < 0 || ni >= columns || nj >= this.#ys.length) continue;
        const cell = (dj < 0 ? nj : j) * columns + (di < 0 ? ni : i);
        if ((di === 0 ? this.#upright : this.#level)[cell] === 1) continue;
        const x1 = this.#xs[i] ?? 0;
        const y1 = this.#ys[j] ?? 0;
        const x2 = this.#xs[ni] ?? 0;
        const y2 = this.#ys[nj] ?? 0;
        const length = Math.abs(x2 - x1) + Math.abs(y2 - y1);
        const extra = tracks
          ? apart * Math.min(length + 60, tracks.shared(x1, y1, x2, y2, length + 60))
          : 0;
        const title = titles && struck(titles, x1, y1, x2, y2) ? THROUGH_TITLE : 0;
        const next = (nj * columns + ni) * 4 + turn;
        this.#relax(next, cost + length + extra + title, state, costs, parents, heap, goal);
      }
    }
    return undefined;
  }

  #relax(
    state: number,
    cost: number,
    parent: number,
    costs: Float64Array,
    parents: Int32Array,
    heap: Heap,
    goal: number,
  ): void {
    if (cost >= (costs[state] ?? Infinity)) return;
    costs[state] = cost;
    parents[state] = parent;
    heap.push(state, cost + this.#distance(state >> 2, goal));
  }

  #distance(a: number, b: number): number {
    const ai = a % this.#columns;
    const bi = b % this.#columns;
    const aj = (a - ai) / this.#columns;
    const bj = (b - bi) / this.#columns;
    return (
      Math.abs((this.#xs[ai] ?? 0) - (this.#xs[bi] ?? 0)) +
      Math.abs((this.#ys[aj] ?? 0) - (this.#ys[bj] ?? 0))
    );
  }

  #trace(last: number, parents: Int32Array): number[] {
    const path: number[] = [];
    for (let state = last; state >= 0; state = parents[state] ?? -1) {
      const point = state >> 2;
      const i = point % this.#columns;
      path.push(this.#ys[(point - i) / this.#columns] ?? 0, this.#xs[i] ?? 0);
    }
    return path.toReversed();
  }
}

/** The state with the least estimate first; states may be in it twice. */
class Heap {
  readonly #states: number[] = [];
  readonly #keys: number[] = [];

  push(state: number, key: number): void {
    let at = this.#states.length;
    this.#states.push(state);
    this.#keys.push(key);
    while (at > 0) {
      const up = (at - 1) >> 1;
      if ((this.#keys[up] ?? 0) <= key) break;
      this.#swap(at, up);
      at = up;
    }
  }

  /** -1 when it is empty. */
  pop(): number {
    const top = this.#states[0];
    const state = this.#states.pop();
    const key = this.#keys.pop();
    if (top === undefined || state === undefined || key === undefined) return -1;
    if (this.#states.length === 0) return top;
    this.#states[0] = state;
    this.#keys[0] = key;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const right = left + 1;
      let least = at;
      if ((this.#keys[left] ?? Infinity) < (this.#keys[least] ?? 0)) least = left;
      if ((this.#keys[right] ?? Infinity) < (this.#keys[least] ?? 0)) least = right;
      if (least === at) return top;
      this.#swap(at, least);
      at = least;
    }
  }

  #swap(a: number, b: number): void {
    const [state = 0, key = 0] = [this.#states[a], this.#keys[a]];
    this.#states[a] = this.#states[b] ?? 0;
    this.#keys[a] = this.#keys[b] ?? 0;
    this.#states[b] = state;
    this.#keys[b] = key;
  }
}
