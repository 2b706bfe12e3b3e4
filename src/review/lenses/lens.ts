import type { Constraints } from '../../core/board';
import type { EdgeId, NodeId } from '../../core/ids';

/** In the order of their keys, 1 to 8. */
export const LENS_IDS = [
  'latency',
  'throughput',
  'privacy',
  'parity',
  'leakage',
  'freshness',
  'goals',
  'funnel',
] as const;
export type LensId = (typeof LENS_IDS)[number];

/**
 * What every lens says about a board. Plain data: it crosses to workers and into files.
 *
 * Nothing is told by colour alone: a tint has its words or its line, and `headline` with
 * `sentences` says all of it to who does not see the board.
 */
export interface LensReading {
  readonly lens: LensId;
  /** The answer to the lens's question, in one sentence. */
  readonly headline: string;
  /** The rest, a fact each, most important first. */
  readonly sentences: readonly string[];
  /** One a node or edge. */
  readonly tints: readonly LensTint[];
  /** Only what is on this board. */
  readonly legend: readonly LensLegendEntry[];
  readonly findings: readonly LensFinding[];
  /** What would make the answer better, most useful first. */
  readonly missing: readonly MissingInput[];
}

/** A role of the theme's palette. */
export type LensColor = 'grey' | 'red' | 'orange' | 'yellow' | 'green' | 'teal' | 'blue' | 'purple';

export type LensLine = 'plain' | 'heavy' | 'dashed' | 'dotted';

/** Fits a tint of a drawing. */
export interface LensTint {
  readonly id: NodeId | EdgeId;
  readonly color: LensColor;
  /** Drawn at the node or on the edge: `12 ms`, `4,000/s`, `personal`. */
  readonly words?: string;
  readonly line?: LensLine;
}

export interface LensLegendEntry {
  readonly color: LensColor;
  readonly label: string;
  readonly line?: LensLine;
  /** About edges rather than nodes. */
  readonly edge?: boolean;
}

/** Something that the lens holds against the board. */
export interface LensFinding {
  readonly message: string;
  readonly severity: 'error' | 'warning' | 'hint';
  /** The rule that judges the same, where one does. */
  readonly rule?: string;
  readonly nodes: readonly NodeId[];
  readonly edges: readonly EdgeId[];
}

/** Where a number or a text of the board is kept, so that it can be changed there. */
export type Place =
  | { readonly in: 'constraints'; readonly field: Exclude<keyof Constraints, 'privacy' | 'extra'> }
  | { readonly in: 'brief'; readonly part: 'goals' | 'metrics' | 'privacy' | 'task' }
  | { readonly in: 'node'; readonly node: NodeId; readonly key: string };

export interface MissingInput {
  /** “State the latency that is asked.” */
  readonly text: string;
  /** Where to fill it in; absent where something has to be drawn. */
  readonly place?: Place;
}

/**
 * A number with where it comes from.
 *
 * - `brief`, `node`: stated on the board.
 * - `default`: the catalogue's, for that kind of component. An estimate.
 * - `estimate`: a usual value of the formula. An estimate.
 * - `derived`: follows from others; an estimate when one of them is.
 */
export interface Figure {
  readonly label: string;
  readonly value: number;
  readonly unit: Unit;
  /** A duration as it is written, `daily` or `15m`: its place takes text, not seconds. */
  readonly text?: string;
  readonly from: 'brief' | 'node' | 'default' | 'estimate' | 'derived';
  readonly isEstimate: boolean;
  /** Where a number that the user types is kept; absent for what is derived. */
  readonly place?: Place;
}

/** `share` is 0 to 1; `count` has no unit. */
export type Unit =
  | 'ms'
  | 's'
  | 'h'
  | 'd'
  | '/s'
  | 'per day'
  | 'B'
  | 'B/s'
  | 'B/year'
  | 'tokens'
  | 'tokens/s'
  | '$'
  | '$/h'
  | '$/GB'
  | '$/1k'
  | '$/year'
  | 'share'
  | 'count';
