import type { BoardGraph } from '../../engine/board-graph';
import type { GraphNode } from '../../engine/graph-node';
import { derived } from '../figure';
import type { Figure } from '../lens';
import type { Calculation, LoadRow } from '../throughput-reading';

/** What the sums of a board start from. */
export interface Sizing {
  readonly graph: BoardGraph;
  /** Requests a second of the whole system. */
  readonly mean?: Calculation;
  readonly peak?: Calculation;
  /** Requests a second that reach a node at peak. */
  readonly loadAt: (node: GraphNode) => Figure | undefined;
  readonly rows: readonly LoadRow[];
}

/** What was calculated, as the input of another formula. */
export const asInput = (label: string, { value, unit, isEstimate }: Calculation): Figure =>
  derived(label, value, unit, isEstimate);
