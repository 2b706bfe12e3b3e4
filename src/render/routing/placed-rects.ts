import type { Rect } from '../../core/geometry';

const CELL = 128;

/** Rectangles that come one by one, to ask whether a further one would lie on one of them. */
export class PlacedRects {
  readonly #cells = new Map<number, Rect[]>();

  add(rect: Rect): void {
    this.#each(rect, (key) => {
      const list = this.#cells.get(key);
      if (list) list.push(rect);
      else this.#cells.set(key, [rect]);
      return false;
    });
  }

  overlaps(rect: Rect): boolean {
    return this.#each(
      rect,
      (key) => this.#cells.get(key)?.some((other) => overlap(rect, other)) === true,
    );
  }

  #each({ x, y, width, height }: Rect, visit: (key: number) => boolean): boolean {
    for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row++) {
      for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column++) {
        if (visit((row + 1e6) * 4e6 + column + 1e6)) return true;
      }
    }
    return false;
  }
}

export const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
