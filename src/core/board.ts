import type { EdgeFlow, Split, Timing } from './flow';
import type { Point, Size } from './geometry';
import type { BoardId, ComponentId, EdgeId, GoalId, MetricId, NodeId } from './ids';
import type { JsonObject } from './json';

/**
 * One document, as readers see it: frozen, and unchanged parts keep their identity.
 *
 * Collections are keyed by id and have no order of their own; `orderedNodes` gives
 * nodes by z then id, goals and metrics carry `order`, a fractional index.
 */
export interface Board {
  readonly id: BoardId;
  readonly title: string;
  readonly brief: Brief;
  readonly constraints: Constraints;
  readonly goals: ReadonlyMap<GoalId, Goal>;
  readonly metrics: ReadonlyMap<MetricId, Metric>;
  readonly nodes: ReadonlyMap<NodeId, BoardNode>;
  readonly edges: ReadonlyMap<EdgeId, Edge>;
  /** Keyed by `muteKey`. */
  readonly muted: ReadonlyMap<string, Mute>;
  /** The board's own component kinds, keyed by component id. */
  readonly components: ReadonlyMap<ComponentId, OwnComponent>;
  readonly settings: Settings;
  /** Freehand records, keyed by record id. Opaque here. */
  readonly sketch: ReadonlyMap<string, SketchRecord>;
  /** Derived drawings of sketch records, as the file holds them; never edited. */
  readonly drawings: JsonObject;
  /** Images by content hash. */
  readonly assets: ReadonlyMap<string, Asset>;
  /** Keys of the file that this version does not know; kept as they are. */
  readonly extra?: JsonObject;
}

/** The brief without its goals, metrics and constraints, which are collections of their own. */
export interface Brief {
  readonly problem?: string;
  /** An id of the task table, or the user's own words. */
  readonly task?: string;
  /** What is predicted, for which unit. */
  readonly target?: string;
  /** The simpler alternative that the model has to beat. */
  readonly baseline?: string;
  readonly assumptions?: readonly string[];
  /** Only what the user overrode, by profile id. */
  readonly profile?: { readonly [profile: string]: boolean };
  readonly extra?: JsonObject;
}

export interface Goal {
  readonly id: GoalId;
  readonly text: string;
  readonly kind?: string;
  readonly order?: string;
  readonly extra?: JsonObject;
}

export const METRIC_KINDS = ['business', 'online', 'offline', 'guardrail'] as const;
export type MetricKind = (typeof METRIC_KINDS)[number];

export interface Metric {
  readonly id: MetricId;
  readonly name: string;
  readonly kind: MetricKind;
  readonly serves?: readonly GoalId[];
  readonly order?: string;
  readonly extra?: JsonObject;
}

export interface Constraints {
  readonly dau?: number;
  readonly requestsPerUserPerDay?: number;
  readonly peakQps?: number;
  readonly latencyP50Ms?: number;
  readonly latencyP99Ms?: number;
  /** Greatest age of data at the predictor or index; a duration such as `15m`, `1h`, `2d`. */
  readonly freshness?: string;
  /** When a batch must be done; a duration or the user's own words. */
  readonly deadline?: string;
  readonly itemsPerDay?: number;
  readonly corpus?: number;
  /** Share of positive labels, 0 to 1. */
  readonly positiveRate?: number;
  readonly privacy?: Privacy;
  readonly extra?: JsonObject;
}

export interface Privacy {
  readonly personalData?: boolean;
  readonly notes?: string;
  readonly extra?: JsonObject;
}

interface NodeCommon {
  readonly id: NodeId;
  /** Top-left corner in absolute flow coordinates, also inside a group. */
  readonly position: Point;
  /** Fractional index; nodes without one lie below those with one, by id. */
  readonly z?: string;
  readonly size?: Size;
  readonly color?: string;
  readonly link?: string;
  readonly locked?: boolean;
  readonly pinned?: boolean;
  /** The group that contains it. */
  readonly parent?: NodeId;
  readonly notes?: string;
  /** Why this choice: the reason that the goal asks for. */
  readonly because?: string;
  readonly serves?: readonly GoalId[];
  readonly extra?: JsonObject;
}

export type PropertyValue = string | number | boolean | readonly (string | number)[];

/** A component, or a plain box when `component` is absent. */
export interface ComponentNode extends NodeCommon {
  readonly type: 'component';
  readonly component?: ComponentId;
  readonly label: string;
  readonly properties?: { readonly [key: string]: PropertyValue };
}

export interface NoteNode extends NodeCommon {
  readonly type: 'note';
  /** Markdown; never HTML. */
  readonly text: string;
}

export interface TextNode extends NodeCommon {
  readonly type: 'text';
  readonly text: string;
}

export interface GroupNode extends NodeCommon {
  readonly type: 'group';
  readonly label: string;
}

export const BRIEF_PARTS = ['goal', 'task', 'metrics', 'constraints'] as const;
export type BriefPart = (typeof BRIEF_PARTS)[number];

/** Shows and edits a part of the brief: one source, two places. */
export interface BriefNode extends NodeCommon {
  readonly type: 'brief';
  readonly part: BriefPart;
}

export type BoardNode = ComponentNode | NoteNode | TextNode | GroupNode | BriefNode;
export type NodeType = BoardNode['type'];

export const SIDES = ['top', 'right', 'bottom', 'left'] as const;
export type Side = (typeof SIDES)[number];

export interface Edge {
  readonly id: EdgeId;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly flow: EdgeFlow;
  readonly label?: string;
  readonly split?: Split;
  readonly timing?: Timing;
  /** The sides that the user chose; absent sides are derived. */
  readonly sides?: { readonly from?: Side; readonly to?: Side };
  /** Points that the user placed, in flow coordinates. */
  readonly bends?: readonly Point[];
  readonly style?: string;
  readonly extra?: JsonObject;
}

/** A finding that the user set aside: rule and anchor, with the reason. */
export interface Mute {
  readonly rule: string;
  /** The anchor of the finding; absent for the whole board. */
  readonly at?: string;
  readonly reason: string;
  readonly extra?: JsonObject;
}

export const muteKey = ({ rule, at }: { readonly rule: string; readonly at?: string }): string =>
  at === undefined ? rule : `${rule} ${at}`;

export const PROPERTY_KINDS = ['number', 'text', 'boolean', 'choice', 'duration', 'list'] as const;
export type PropertyKind = (typeof PROPERTY_KINDS)[number];

/** What a property key may be: it becomes a key of objects, so no `__proto__`. */
export const PROPERTY_KEY_PATTERN = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;

/** A property that one of the board's own kinds has; what is absent follows from the key. */
export interface OwnProperty {
  readonly key: string;
  readonly label?: string;
  readonly kind?: PropertyKind;
  readonly unit?: string;
  /** A typical value; `basis` says where it comes from. */
  readonly default?: PropertyValue;
  readonly basis?: string;
  readonly choices?: readonly string[];
}

/** A component kind that a board brings along. Its id is none of the bundled library. */
export interface OwnComponent {
  readonly id: ComponentId;
  readonly name: string;
  readonly icon?: string;
  /** The library component whose meaning it takes over. */
  readonly base?: ComponentId;
  readonly properties?: readonly OwnProperty[];
  readonly extra?: JsonObject;
}

export const STRICTNESS = ['sketch', 'practice', 'review'] as const;
export type Strictness = (typeof STRICTNESS)[number];

export const RULE_LEVELS = ['error', 'warning', 'hint', 'off'] as const;
export type RuleLevel = (typeof RULE_LEVELS)[number];

export interface Settings {
  /** Only what the user overrode, by rule id. */
  readonly rules?: { readonly [rule: string]: RuleLevel };
  readonly grouping?: string;
  readonly strictness?: Strictness;
  readonly extra?: JsonObject;
}

export interface SketchRecord {
  readonly id: string;
  readonly record: JsonObject;
  readonly extra?: JsonObject;
}

export interface Asset {
  readonly hash: string;
  readonly mime: string;
  /** Base64. */
  readonly data: string;
  readonly extra?: JsonObject;
}

/** A board with nothing on it. */
export const emptyBoard = (id: BoardId, title = ''): Board => ({
  id,
  title,
  brief: {},
  constraints: {},
  goals: new Map(),
  metrics: new Map(),
  nodes: new Map(),
  edges: new Map(),
  muted: new Map(),
  components: new Map(),
  settings: {},
  sketch: new Map(),
  drawings: {},
  assets: new Map(),
});

/** Bottom to top: by z, those without one first, then by id. */
export const orderedNodes = (board: Board): BoardNode[] =>
  [...board.nodes.values()].toSorted(
    (a, b) => compareText(a.z ?? '', b.z ?? '') || compareText(a.id, b.id),
  );

/** Goals or metrics as listed: by `order`, then by id. */
export const inOrder = <T extends { readonly id: string; readonly order?: string }>(
  items: ReadonlyMap<string, T>,
): T[] =>
  [...items.values()].toSorted(
    (a, b) => compareText(a.order ?? '', b.order ?? '') || compareText(a.id, b.id),
  );

/** By code unit, so that every machine sorts alike (fractional indexes need it). */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
