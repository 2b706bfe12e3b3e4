import type { Rect } from '../core/geometry';
import { overlaps } from './rectangles';

/** Flow pixels: a few nodes a cell. */
const CELL = 512;
/** More than there are rows of cells; further out cells share a number, which `in` sorts out. */
const ROWS = 2 ** 24;
/** What covers more cells than this is looked at each time: a frame around the whole board. */
const MOST_CELLS = 64;

/** Rectangles by key that come, go and move, to ask which of them overlap an area. */
export class RectGrid<K> {
  readonly #rects = new Map<K, Rect>();
  readonly #cells = new Map<number, Set<K>>();
  readonly #large = new Set<K>();

  /** Takes the place of the rectangle that was under this key; undefined takes it away. */
  set(key: K, rect: Rect | undefined): void {
    const before = this.#rects.get(key);
    if (before === rect) return;
    if (before !== undefined) {
      this.#rects.delete(key);
      if (!this.#large.delete(key)) {
        for (const cell of cellsOf(before)) {
          const keys = this.#cells.get(cell);
          keys?.delete(key);
          if (keys?.size === 0) this.#cells.delete(cell);
        }
      }
    }
    if (rect === undefined) return;
    this.#rects.set(key, rect);
    if (isLarge(rect)) {
      this.#large.add(key);
      return;
    }
    for (const cell of cellsOf(rect)) {
      const keys = this.#cells.get(cell);
      if (keys === undefined) this.#cells.set(cell, new Set([key]));
      else keys.add(key);
    }
  }

  /** The keys of those that overlap the area, borders included, in no order. */
  in(area: Rect): ReadonlySet<K> {
    const found = new Set<K>();
    const look = (keys: Iterable<K>): void => {
      for (const key of keys) {
        const rect = this.#rects.get(key);
        if (rect !== undefined && overlaps(area, rect)) found.add(key);
      }
    };
    if (cellCount(area) > this.#cells.size) {
      look(this.#rects.keys());
      return found;
    }
    look(this.#large);
    for (const cell of cellsOf(area)) look(this.#cells.get(cell) ?? []);
    return found;
  }
}

const cellAt = (place: number): number => Math.floor(place / CELL);

const cellCount = ({ x, y, width, height }: Rect): number =>
  (cellAt(x + width) - cellAt(x) + 1) * (cellAt(y + height) - cellAt(y) + 1);

const isLarge = (rect: Rect): boolean => !(cellCount(rect) <= MOST_CELLS);

function* cellsOf({ x, y, width, height }: Rect): Generator<number> {
  for (let row = cellAt(y); row <= cellAt(y + height); row++)
    for (let column = cellAt(x); column <= cellAt(x + width); column++) yield column * ROWS + row;
}
