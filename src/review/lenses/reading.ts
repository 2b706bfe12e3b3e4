import type { Constraints } from '../../core/board';
import type { EdgeId, GoalId, MetricId, NodeId } from '../../core/ids';

/** In the order of their keys. */
export const LENSES = [
  'latency',
  'throughput',
  'privacy',
  'parity',
  'leakage',
  'freshness',
  'goals',
  'funnel',
] as const;
export type LensId = (typeof LENSES)[number];

/** What a lens says about a board. Plain data: it crosses from the worker. */
export type LensReading =
  | LatencyReading
  | ThroughputReading
  | PrivacyReading
  | ParityReading
  | LeakageReading
  | FreshnessReading
  | GoalsReading
  | FunnelReading;

interface Common {
  /** How the board shows it. */
  readonly marks: Marks;
  /** What would have to be said for it to say more. */
  readonly missing: readonly Missing[];
}

export interface Marks {
  readonly tints: readonly Mark[];
  readonly legend: {
    readonly title: string;
    readonly entries: readonly {
      readonly color: string;
      readonly label: string;
      readonly line?: MarkLine;
      readonly edge?: boolean;
    }[];
  };
}

export type MarkLine = 'plain' | 'heavy' | 'dashed' | 'dotted';

/** A node or edge that the lens is about; `color` is a role of the theme. */
export interface Mark {
  readonly id: NodeId | EdgeId;
  readonly color: string;
  readonly words?: string;
  readonly line?: MarkLine;
}

/** Where a number is kept, so that it can be changed there. */
export type Place =
  | { readonly in: 'brief'; readonly field: keyof Constraints & string }
  | { readonly in: 'node'; readonly node: NodeId; readonly key: string };

/** A number that something is computed from. */
export interface Input {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  /** Absent for a constant. */
  readonly place?: Place;
  /** Nobody stated it: a typical value stands in. */
  readonly estimate: boolean;
}

export interface Missing {
  /** As an offer: "State a latency budget". */
  readonly what: string;
  readonly place: Place;
}

export interface Part {
  readonly node: NodeId;
  readonly label: string;
}

export interface LatencyReading extends Common {
  readonly lens: 'latency';
  readonly budgetMs?: number;
  /** Sum along the slowest way, estimates included: a budget, no bound. */
  readonly totalMs: number;
  readonly estimated: boolean;
  /** By their start. */
  readonly bars: readonly LatencyBar[];
  /** The greatest of the slowest way. */
  readonly cut?: Part & { readonly ms: number };
}

export interface LatencyBar extends Part {
  readonly startMs: number;
  readonly time: Input;
  readonly onSlowest: boolean;
  /** A store that the next waits for. */
  readonly isRead: boolean;
}

export interface ThroughputReading extends Common {
  readonly lens: 'throughput';
  readonly loads: readonly LoadReading[];
  /** Sizes and costs: an index, a store, tokens. */
  readonly sizes: readonly Formula[];
}

export interface LoadReading extends Part {
  readonly load: Formula;
  /** Requests a second that it can take at the usual utilisation. */
  readonly capacity?: Formula;
  readonly replicas?: Formula;
  /** More comes than it can take. */
  readonly over: boolean;
}

/** A number with what it was computed from. */
export interface Formula extends Partial<Part> {
  readonly name: string;
  readonly value: number;
  readonly unit: 'per-second' | 'bytes' | 'count' | 'money' | 'bytes-per-year';
  /** With the labels of the inputs, in words: "peak load × calls × (1 − hit rate)". */
  readonly formula: string;
  readonly inputs: readonly Input[];
}

export interface PrivacyReading extends Common {
  readonly lens: 'privacy';
  /** What the brief says. */
  readonly stated?: boolean;
  readonly sources: readonly Part[];
  readonly stops: readonly Part[];
  /** Where it does harm and nothing held it back: the way there. */
  readonly exposed: readonly (Part & {
    readonly way: readonly Part[];
    readonly outside: boolean;
  })[];
  readonly stores: readonly (Part & { readonly retention?: Input; readonly place: Place })[];
}

export interface ParityReading extends Common {
  readonly lens: 'parity';
  readonly rows: readonly ParityRow[];
  /** Whether training and serving are both on the board. */
  readonly comparable: boolean;
}

export interface ParityRow extends Part {
  readonly training: boolean;
  readonly serving: boolean;
  /** Made for one side, while the other gets its own. */
  readonly twice: boolean;
}

export interface LeakageReading extends Common {
  readonly lens: 'leakage';
  readonly joins: readonly JoinReading[];
  readonly leaks: readonly {
    readonly message: string;
    readonly why: string;
    readonly nodes: readonly NodeId[];
    readonly edges: readonly EdgeId[];
    readonly severe: boolean;
  }[];
}

/** Where features and labels meet, on one line of time; seconds. */
export interface JoinReading extends Part {
  readonly asOf: boolean;
  readonly lookbackSec?: number;
  readonly labelWindow?: { readonly sec: number; readonly part: Part; readonly place: Place };
  readonly labelDelaySec?: number;
  readonly gapSec?: number;
  readonly split?: Part & { readonly method: string };
  /** Features that know what came after. */
  readonly late: readonly Part[];
}

export interface FreshnessReading extends Common {
  readonly lens: 'freshness';
  readonly askedSec?: number;
  readonly ages: readonly AgeReading[];
}

export interface AgeReading extends Part {
  readonly ageSec: number;
  readonly late: boolean;
  readonly way: readonly (Part & {
    readonly delaySec: number;
    /** Seconds, or a schedule as it is written. */
    readonly place?: Place;
    readonly written?: string | number;
  })[];
}

export interface GoalsReading extends Common {
  readonly lens: 'goals';
  readonly goals: readonly GoalReading[];
  readonly looseMetrics: readonly MetricReading[];
  /** Choices that shape the outcome and serve nothing. */
  readonly looseNodes: readonly Part[];
}

export interface GoalReading {
  readonly goal: GoalId;
  readonly text: string;
  readonly metrics: readonly MetricReading[];
  readonly nodes: readonly Part[];
}

export interface MetricReading {
  readonly metric: MetricId;
  readonly name: string;
  readonly kind: string;
  readonly measuredBy: readonly Part[];
}

export interface FunnelReading extends Common {
  readonly lens: 'funnel';
  readonly levels: readonly FunnelLevel[];
}

export interface FunnelLevel {
  readonly name: string;
  readonly items: number;
  readonly estimate: boolean;
  /** What leaves this many; side by side. */
  readonly parts: readonly (Part & { readonly input?: Input })[];
  /** Where the number is kept when it is no node's. */
  readonly input?: Input;
}
