import type { Board } from '../../core/board';
import type { Library } from '../../library/library';
import { BoardGraph } from '../engine/board-graph';
import { freshnessLens, type FreshnessReading } from './freshness';
import { funnelLens, type FunnelReading } from './funnel';
import { goalsLens, type GoalsReading } from './goals';
import { latencyLens, type LatencyReading } from './latency';
import { leakageLens, type LeakageReading } from './leakage';
import type { LensId } from './lens';
import { parityLens, type ParityReading } from './parity';
import { privacyLens, type PrivacyReading } from './privacy';
import { throughputLens, type ThroughputReading } from './throughput';

/** One of the eight, told apart by `lens`. */
export type AnyReading =
  | LatencyReading
  | ThroughputReading
  | PrivacyReading
  | ParityReading
  | LeakageReading
  | FreshnessReading
  | GoalsReading
  | FunnelReading;

const LENSES: { readonly [L in LensId]: (graph: BoardGraph) => Extract<AnyReading, { lens: L }> } =
  {
    latency: latencyLens,
    throughput: throughputLens,
    privacy: privacyLens,
    parity: parityLens,
    leakage: leakageLens,
    freshness: freshnessLens,
    goals: goalsLens,
    funnel: funnelLens,
  };

/** What a lens says about a board. The same board gives the same reading, always. */
export const readLens = (lens: LensId, board: Board, library: Library): AnyReading =>
  readGraph(lens, new BoardGraph(board, library, { plansMends: false }));

/** The same for a graph that is already built; several lenses share what it knows. */
export const readGraph = (lens: LensId, graph: BoardGraph): AnyReading => LENSES[lens](graph);
