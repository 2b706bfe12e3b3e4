import type { Rect } from '../../core/geometry';

/** How a straight piece meets the rectangles: free of all, near one, through one. */
export type Meeting = 0 | 1 | 2;

/** Rectangles in a uniform grid, to ask what lies near a straight piece or in a window. */
export class RectIndex {
  readonly #left: Float64Array;
  readonly #top: Float64Array;
  readonly #right: Float64Array;
  readonly #bottom: Float64Array;
  readonly #cells: Int32Array;
  readonly #starts: Int32Array;
  readonly #cell: number;
  readonly #columns: number;
  readonly #rows: number;
  readonly #x: number;
  readonly #y: number;
  readonly #seen: Int32Array;
  #round = 0;

  constructor(rects: readonly Rect[]) {
    const count = rects.length;
    this.#left = Float64Array.from(rects, ({ x }) => x);
    this.#top = Float64Array.from(rects, ({ y }) => y);
    this.#right = Float64Array.from(rects, ({ x, width }) => x + width);
    this.#bottom = Float64Array.from(rects, ({ y, height }) => y + height);
    this.#seen = new Int32Array(count);
    const [x, right] = [this.#left.reduce(least, Infinity), this.#right.reduce(most, -Infinity)];
    const [y, bottom] = [this.#top.reduce(least, Infinity), this.#bottom.reduce(most, -Infinity)];
    const [width, height] = count > 0 ? [right - x, bottom - y] : [1, 1];
    this.#x = count > 0 ? x : 0;
    this.#y = count > 0 ? y : 0;
    // A cell of about a node, and never many more cells than nodes, however far apart they lie.
    this.#cell = Math.max(160, Math.sqrt((width * height) / (4 * count + 16)));
    this.#columns = Math.floor(width / this.#cell) + 1;
    this.#rows = Math.floor(height / this.#cell) + 1;
    this.#starts = new Int32Array(this.#columns * this.#rows + 1);
    for (let i = 0; i < count; i++) this.#eachCell(i, (cell) => this.#bump(cell + 1));
    for (let i = 1; i < this.#starts.length; i++) this.#bump(i, this.#starts[i - 1] ?? 0);
    this.#cells = new Int32Array(this.#starts.at(-1) ?? 0);
    const next = this.#starts.slice();
    for (let i = 0; i < count; i++) {
      this.#eachCell(i, (cell) => {
        const at = next[cell] ?? 0;
        this.#cells[at] = i;
        next[cell] = at + 1;
      });
    }
  }

  #bump(cell: number, by = 1): void {
    this.#starts[cell] = (this.#starts[cell] ?? 0) + by;
  }

  #eachCell(i: number, visit: (cell: number) => void): void {
    const [c1, c2] = [this.#column(this.#left[i] ?? 0), this.#column(this.#right[i] ?? 0)];
    const [r1, r2] = [this.#row(this.#top[i] ?? 0), this.#row(this.#bottom[i] ?? 0)];
    for (let r = r1; r <= r2; r++) for (let c = c1; c <= c2; c++) visit(r * this.#columns + c);
  }

  #column(x: number): number {
    return Math.min(this.#columns - 1, Math.max(0, Math.floor((x - this.#x) / this.#cell)));
  }

  #row(y: number): number {
    return Math.min(this.#rows - 1, Math.max(0, Math.floor((y - this.#y) / this.#cell)));
  }

  /** Visits each rectangle that overlaps the window, until the visitor returns true. */
  some(
    left: number,
    top: number,
    right: number,
    bottom: number,
    visit: (index: number) => boolean,
  ): boolean {
    const round = ++this.#round;
    const c1 = this.#column(left);
    const c2 = this.#column(right);
    const r1 = this.#row(top);
    const r2 = this.#row(bottom);
    for (let r = r1; r <= r2; r++) {
      for (let c = c1; c <= c2; c++) {
        const cell = r * this.#columns + c;
        const end = this.#starts[cell + 1] ?? 0;
        for (let k = this.#starts[cell] ?? 0; k < end; k++) {
          const i = this.#cells[k] ?? 0;
          if (this.#seen[i] === round) continue;
          this.#seen[i] = round;
          if ((this.#left[i] ?? 0) >= right || (this.#right[i] ?? 0) <= left) continue;
          if ((this.#top[i] ?? 0) >= bottom || (this.#bottom[i] ?? 0) <= top) continue;
          if (visit(i)) return true;
        }
      }
    }
    return false;
  }

  /** How an upright or level piece meets the rectangles other than these two. */
  meet(
    x1: number,
    y1: number,
    x2: number,
    y2: number,
    clearance: number,
    skip1: number,
    skip2: number,
  ): Meeting {
    const left = Math.min(x1, x2);
    const right = Math.max(x1, x2);
    const top = Math.min(y1, y2);
    const bottom = Math.max(y1, y2);
    let worst: Meeting = 0;
    this.some(left - clearance, top - clearance, right + clearance, bottom + clearance, (i) => {
      if (i === skip1 || i === skip2) return false;
      worst = 1;
      const through =
        (this.#left[i] ?? 0) < right + 0.5 &&
        (this.#right[i] ?? 0) > left - 0.5 &&
        (this.#top[i] ?? 0) < bottom + 0.5 &&
        (this.#bottom[i] ?? 0) > top - 0.5;
      if (through) worst = 2;
      return through;
    });
    return worst;
  }

  left(i: number): number {
    return this.#left[i] ?? 0;
  }

  top(i: number): number {
    return this.#top[i] ?? 0;
  }

  right(i: number): number {
    return this.#right[i] ?? 0;
  }

  bottom(i: number): number {
    return this.#bottom[i] ?? 0;
  }
}

const least = (a: number, b: number): number => (b < a ? b : a);
const most = (a: number, b: number): number => (b > a ? b : a);
