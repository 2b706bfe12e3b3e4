import type { Point, Rect, Size } from '../geometry';
import { wrapCells, type Cell } from './wrap-cells';

/** Wide enough for the words of a line between two columns, high enough between two rows. */
export const GAP = { x: 80, y: 48 };
/** Free space kept around what is already there. */
const CLEARANCE = 24;

/** What hangs together, in rows and columns of its own. */
interface Block {
  readonly cells: Map<string, Cell>;
  readonly taken: Set<string>;
}

/** Gives each new node a cell: along the chain, branches below each other, long chains folded. */
export class CellGrid {
  readonly #blocks: Block[] = [];
  readonly #owners = new Map<string, Block>();

  has(id: string): boolean {
    return this.#owners.has(id);
  }

  /** In rows of at most so many columns, and one block below the other. */
  folded(columns: number | undefined): ReadonlyMap<string, Cell> {
    const all = new Map<string, Cell>();
    let below = 0;
    for (const block of this.#blocks) {
      const { cells, rows } = wrapCells(block.cells, columns);
      for (const [id, { column, row }] of cells) all.set(id, { column, row: below + row });
      below += rows;
    }
    return all;
  }

  /**
   * Places a node behind the ones before it, or in front of the ones after it, or at the
   * start of a new row. A node that has a cell keeps it. `anchored` are nodes of the board:
   * they have no cell, and the first column stands behind them.
   */
  put(id: string, before: readonly string[], after: readonly string[], anchored: boolean): void {
    if (this.#owners.has(id)) return;
    const [first] = before.filter((each) => this.#owners.has(each));
    const [next] = after.filter((each) => this.#owners.has(each));
    const block = this.#blockOf(first ?? next) ?? ((anchored && this.#blocks[0]) || this.#open());
    const behind = before.flatMap((each) => block.cells.get(each) ?? []);
    const inFront = next === undefined ? undefined : block.cells.get(next);
    const [lead] = behind;
    const cell = lead
      ? { column: Math.max(...behind.map(({ column }) => column)) + 1, row: lead.row }
      : { column: Math.max(0, (inFront?.column ?? 0) - 1), row: inFront?.row ?? 0 };
    while (block.taken.has(`${cell.column} ${cell.row}`)) cell.row++;
    block.taken.add(`${cell.column} ${cell.row}`);
    block.cells.set(id, cell);
    this.#owners.set(id, block);
  }

  #blockOf(id: string | undefined): Block | undefined {
    return id === undefined ? undefined : this.#owners.get(id);
  }

  #open(): Block {
    const block: Block = { cells: new Map(), taken: new Set() };
    this.#blocks.push(block);
    return block;
  }
}

/** Where a block of cells begins, and which way it runs. */
export interface Start {
  /** Its top-left corner, or the top-right one of a block that runs to the left. */
  readonly origin: Point;
  /** What its first row is centred on, if not below the origin. */
  readonly middle?: number;
  readonly leftward?: true;
}

/**
 * Top-left corners for nodes in cells. Columns are as wide and rows as high as their largest
 * node; the whole block moves down until it is clear of the obstacles.
 */
export function placeCells(
  cells: ReadonlyMap<string, Cell>,
  sizeOf: (id: string) => Size,
  { origin, middle, leftward }: Start,
  obstacles: readonly Rect[],
): Map<string, Point> {
  const widths: number[] = [];
  const heights: number[] = [];
  for (const [id, { column, row }] of cells) {
    const { width, height } = sizeOf(id);
    widths[column] = Math.max(widths[column] ?? 0, width);
    heights[row] = Math.max(heights[row] ?? 0, height);
  }
  const left = offsets(widths, GAP.x);
  const top = offsets(heights, GAP.y);
  const start = middle === undefined ? origin.y : middle - (heights[0] ?? 0) / 2;
  const rects = new Map<string, Rect>();
  for (const [id, { column, row }] of cells) {
    const { width, height } = sizeOf(id);
    const along = (left[column] ?? 0) + ((widths[column] ?? 0) - width) / 2;
    rects.set(id, {
      x: Math.round(leftward ? origin.x - along - width : origin.x + along),
      y: Math.round(start + (top[row] ?? 0) + ((heights[row] ?? 0) - height) / 2),
      width,
      height,
    });
  }
  const down = clearance([...rects.values()], obstacles);
  return new Map([...rects].map(([id, { x, y }]) => [id, { x, y: y + down }]));
}

/** Where each column or row begins; one that holds nothing takes no room. */
function offsets(extents: readonly number[], gap: number): number[] {
  let at = 0;
  return Array.from(extents, (extent: number | undefined) => {
    const here = at;
    if (extent !== undefined) at += extent + gap;
    return here;
  });
}

/** How far down all of these have to move so that none touches an obstacle. */
export function clearance(rects: readonly Rect[], obstacles: readonly Rect[]): number {
  let down = 0;
  // Each pass moves below at least one obstacle that was hit.
  for (let pass = 0; pass <= obstacles.length; pass++) {
    let further = 0;
    for (const rect of rects) {
      for (const obstacle of obstacles) {
        if (!touches({ ...rect, y: rect.y + down }, obstacle)) continue;
        const needed = obstacle.y + obstacle.height + CLEARANCE - (rect.y + down);
        further = Math.max(further, needed);
      }
    }
    if (further === 0) break;
    down += Math.ceil(further);
  }
  return down;
}

const touches = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width + CLEARANCE &&
  b.x < a.x + a.width + CLEARANCE &&
  a.y < b.y + b.height + CLEARANCE &&
  b.y < a.y + a.height + CLEARANCE;
