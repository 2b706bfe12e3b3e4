import type { EdgeId, NodeId } from '../../core/ids';
import type { LensColor, LensLegendEntry, LensLine, LensTint } from './lens';

/** What a colour of a lens means; its line too, since colour never stands alone. */
export interface Ink {
  readonly color: LensColor;
  readonly label: string;
  readonly line?: LensLine;
  readonly edge?: boolean;
}

/** Collects tints, one a node or edge (the first counts), and with them the legend. */
export class Tints {
  readonly #tints = new Map<NodeId | EdgeId, LensTint>();
  readonly #used = new Set<Ink>();
  readonly #inks: readonly Ink[];

  /** In the order of the legend. */
  constructor(inks: readonly Ink[]) {
    this.#inks = inks;
  }

  add(id: NodeId | EdgeId, ink: Ink, words?: string): void {
    if (this.#tints.has(id)) return;
    this.#used.add(ink);
    this.#tints.set(id, {
      id,
      color: ink.color,
      ...(words === undefined ? {} : { words }),
      ...(ink.line === undefined ? {} : { line: ink.line }),
    });
  }

  get tints(): readonly LensTint[] {
    return [...this.#tints.values()];
  }

  /** Only the inks that were used. */
  get legend(): readonly LensLegendEntry[] {
    return this.#inks.filter((ink) => this.#used.has(ink));
  }
}
