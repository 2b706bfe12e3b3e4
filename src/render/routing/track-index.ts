/** Lines nearer than this look like one. */
const APART = 9;
const CELL = 96;
/** Beyond this many cells a piece is so long that counting what it crosses costs more than it helps. */
const LONG = 24;

/** The pieces of the routes so far, to keep further ones apart from them. */
export class TrackIndex {
  readonly #level = new Lines();
  readonly #upright = new Lines();

  /** Remembers a polyline, given as x, y, x, y … */
  add(path: readonly number[]): void {
    for (let i = 0; i + 3 < path.length; i += 2) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = path.slice(i, i + 4);
      if (y1 === y2) this.#level.add(y1, Math.min(x1, x2), Math.max(x1, x2));
      else if (x1 === x2) this.#upright.add(x1, Math.min(y1, y2), Math.max(y1, y2));
    }
  }

  /** What a piece costs for lying on others or crossing them, in pixels of detour. */
  cost(x1: number, y1: number, x2: number, y2: number): number {
    if (y1 === y2) {
      const [low, high] = x1 < x2 ? [x1, x2] : [x2, x1];
      return this.#level.shared(y1, low, high) + 22 * this.#upright.crossed(y1, low, high);
    }
    const [low, high] = y1 < y2 ? [y1, y2] : [y2, y1];
    return this.#upright.shared(x1, low, high) + 22 * this.#level.crossed(x1, low, high);
  }
}

/** Parallel lines: each at one coordinate, from a low to a high end on the other axis. */
class Lines {
  readonly #at: number[] = [];
  readonly #low: number[] = [];
  readonly #high: number[] = [];
  /** By coordinate, for what runs alongside. */
  readonly #bands = new Map<number, number[]>();
  /** By cell, for what crosses. */
  readonly #cells = new Map<number, number[]>();

  add(at: number, low: number, high: number): void {
    const index = this.#at.length;
    this.#at.push(at);
    this.#low.push(low);
    this.#high.push(high);
    put(this.#bands, Math.floor(at / APART), index);
    const band = Math.floor(at / CELL);
    for (let c = Math.floor(low / CELL); c <= Math.floor(high / CELL); c++) {
      put(this.#cells, cellKey(band, c), index);
    }
  }

  /** The cost of running alongside, closer than lines may be. */
  shared(at: number, low: number, high: number): number {
    let cost = 0;
    const band = Math.floor(at / APART);
    for (let b = band - 1; b <= band + 1; b++) {
      const lines = this.#bands.get(b);
      if (!lines) continue;
      for (const i of lines) {
        const gap = Math.abs((this.#at[i] ?? 0) - at);
        if (gap >= APART) continue;
        const overlap = Math.min(high, this.#high[i] ?? 0) - Math.max(low, this.#low[i] ?? 0);
        if (overlap > -2) cost += (50 + Math.max(0, overlap)) * (1.2 - gap / APART);
      }
    }
    return cost;
  }

  /** How many of these lines a line across them meets: it lies at `across`, from low to high. */
  crossed(across: number, low: number, high: number): number {
    const [first, last] = [Math.floor(low / CELL), Math.floor(high / CELL)];
    if (last - first > LONG) return 0;
    let count = 0;
    const cell = Math.floor(across / CELL);
    for (let band = first; band <= last; band++) {
      const lines = this.#cells.get(cellKey(band, cell));
      if (!lines) continue;
      for (const i of lines) {
        const at = this.#at[i] ?? 0;
        if (
          at > low &&
          at < high &&
          across > (this.#low[i] ?? 0) &&
          across < (this.#high[i] ?? 0)
        ) {
          count++;
        }
      }
    }
    return count;
  }
}

const cellKey = (band: number, cell: number): number => (band + 1e6) * 4e6 + (cell + 1e6);

function put(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
