import type { NodeId } from '../../core/ids';
import type { BoardGraph } from '../engine/board-graph';
import type { Figure, LensReading } from './lens';

/** From all items to those on the page. */
export interface FunnelReading extends LensReading {
  readonly lens: 'funnel';
  /** From the corpus down; empty where nothing narrows. */
  readonly stages: readonly FunnelStage[];
}

export interface FunnelStage {
  readonly node: NodeId;
  readonly label: string;
  /** How many items come out of it at most; absent where neither stated nor usual. */
  readonly items?: Figure;
  /** Share of the stage before that is left, 0 to 1. */
  readonly kept?: number;
  /** Others that fetch beside it, at the same depth: their results are merged. */
  readonly depth: number;
}

export function funnelLens(_graph: BoardGraph): FunnelReading {
  return {
    lens: 'funnel',
    headline: '',
    sentences: [],
    tints: [],
    legend: [],
    findings: [],
    missing: [],
    stages: [],
  };
}
