import type { NodeId } from '../../core/ids';
import type { Figure, LensReading } from './lens';

/** The slowest way from a caller to the answer against the budget, and what runs beside it. */
export interface LatencyReading extends LensReading {
  readonly lens: 'latency';
  /** Of the brief. */
  readonly budget?: Figure;
  /** Along the slowest way at p99, with the catalogue's defaults where nothing is stated. */
  readonly totalMs: number;
  /** By stated numbers alone: what constraints/over-latency-budget judges. */
  readonly statedMs: number;
  /** Along the slowest way at p50, by stated numbers alone. */
  readonly medianMs: number;
  /** `estimated`: only with the catalogue's defaults. `unknown`: no budget, or no path. */
  readonly over: 'no' | 'stated' | 'estimated' | 'unknown';
  /** By start, then as a request meets them: a row of the waterfall each. */
  readonly bars: readonly LatencyBar[];
  /** What to make faster first: the largest part of the slowest way. */
  readonly cut?: { readonly node: NodeId; readonly label: string; readonly ms: number };
  readonly caches: readonly CacheEffect[];
}

export interface LatencyBar {
  readonly node: NodeId;
  readonly label: string;
  /** When it begins at the earliest, after the request was sent. */
  readonly startMs: number;
  readonly p99: Figure;
  readonly p50?: Figure;
  /** On the slowest way. */
  readonly slowest: boolean;
  /** A store beside the way that a node of it reads and waits for. */
  readonly read: boolean;
  /** How much longer it could take before it is on the slowest way; 0 on it. */
  readonly slackMs: number;
  readonly timeout?: {
    readonly figure: Figure;
    /** What it waits for at the slowest, its own share included. */
    readonly waitsMs: number;
    readonly exceeded: boolean;
  };
}

/** What a cache with a hit rate does to the mean. */
export interface CacheEffect {
  readonly node: NodeId;
  readonly label: string;
  readonly hitRate: Figure;
  readonly hitMs: number;
  readonly missMs: number;
  readonly meanMs: number;
  /** p99 gets better only when fewer than 1 in 100 miss. */
  readonly helpsP99: boolean;
}
