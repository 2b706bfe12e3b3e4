/** Lines nearer than this look like one. */
const APART = 9;
const CELL = 96;
/** The length of a cell of lines that run alongside. */
const REACH = 512;
/** Beyond this many cells a piece is so long that counting what it crosses costs more than it helps. */
const LONG = 16;
const CROSSING = 22;

/** The pieces of the routes so far, to keep further ones apart from them. */
export class TrackIndex {
  readonly #level = new Lines();
  readonly #upright = new Lines();

  /** Remembers a polyline, given as x, y, x, y … */
  add(path: readonly number[]): void {
    for (let i = 0; i + 3 < path.length; i += 2) {
      const x1 = path[i] ?? 0;
      const y1 = path[i + 1] ?? 0;
      const x2 = path[i + 2] ?? 0;
      const y2 = path[i + 3] ?? 0;
      if (y1 === y2) this.#level.add(y1, Math.min(x1, x2), Math.max(x1, x2));
      else if (x1 === x2) this.#upright.add(x1, Math.min(y1, y2), Math.max(y1, y2));
    }
  }

  /** What a piece costs for lying on others, in pixels of detour; counted up to the limit. */
  shared(x1: number, y1: number, x2: number, y2: number, limit: number): number {
    return y1 === y2
      ? this.#level.shared(y1, Math.min(x1, x2), Math.max(x1, x2), limit)
      : this.#upright.shared(x1, Math.min(y1, y2), Math.max(y1, y2), limit);
  }

  /** What it costs for crossing others. */
  crossed(x1: number, y1: number, x2: number, y2: number): number {
    const count =
      y1 === y2
        ? this.#upright.crossed(y1, Math.min(x1, x2), Math.max(x1, x2))
        : this.#level.crossed(x1, Math.min(y1, y2), Math.max(y1, y2));
    return CROSSING * count;
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
    const alongside = Math.floor(at / APART);
    for (let c = Math.floor(low / REACH); c <= Math.floor(high / REACH); c++) {
      put(this.#bands, cellKey(alongside, c), index);
    }
    const band = Math.floor(at / CELL);
    for (let c = Math.floor(low / CELL); c <= Math.floor(high / CELL); c++) {
      put(this.#cells, cellKey(band, c), index);
    }
  }

  /** The cost of running alongside, closer than lines may be. */
  shared(at: number, low: number, high: number, limit: number): number {
    let cost = 0;
    const band = Math.floor(at / APART);
    const first = Math.floor(low / REACH);
    const last = Math.floor(high / REACH);
    for (let b = band - 1; b <= band + 1; b++) {
      for (let c = first; c <= last; c++) {
        if (cost >= limit) return cost;
        const lines = this.#bands.get(cellKey(b, c));
        if (!lines) continue;
        for (const i of lines) {
          const gap = Math.abs((this.#at[i] ?? 0) - at);
          const start = Math.max(low, this.#low[i] ?? 0);
          // A long line is in many cells: it counts in the one where the overlap starts.
          if (gap >= APART || Math.floor(start / REACH) !== c) continue;
          const overlap = Math.min(high, this.#high[i] ?? 0) - start;
          if (overlap <= -2) continue;
          cost += (50 + Math.min(200, Math.max(0, overlap))) * (1.2 - gap / APART);
          // Between far rows so many lie on each other that to count them all would take longest.
          if (cost >= limit) return cost;
        }
      }
    }
    return cost;
  }

  /** How many of these lines a line across them meets: it lies at `across`, from low to high. */
  crossed(across: number, low: number, high: number): number {
    const first = Math.floor(low / CELL);
    const last = Math.floor(high / CELL);
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
