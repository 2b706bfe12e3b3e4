import type { Constraints } from '../../core/board';
import type { Change } from '../../core/change';
import type { EdgeId, GoalId, NodeId } from '../../core/ids';
import type { StageId, StepId } from '../../framework/steps';

export const SEVERITIES = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const PROFILES = [
  'trains',
  'pretrained',
  'online',
  'batch',
  'stream',
  'device',
  'supervised',
  'retrieve-rank',
  'generates',
  'people',
  'personal-data',
  'delayed-labels',
] as const;
export type ProfileId = (typeof PROFILES)[number];

/** All that the review says about one board. Plain data: it crosses to workers and files. */
export interface Review {
  readonly score: Score;
  /** The profiles that hold, in the order of `PROFILES`. */
  readonly profile: readonly ProfileId[];
  /** The eighteen stages in the order of the framework. */
  readonly stages: readonly StageResult[];
  /** Most important first; muted ones included, marked. */
  readonly findings: readonly Finding[];
  /** Keys of mutes that no finding needs any more, or that have no reason and set nothing aside. */
  readonly unusedMutes: readonly string[];
}

export type StageStatus = 'present' | 'partial' | 'missing' | 'not-applicable';

export interface StageResult {
  readonly id: StageId;
  readonly step: StepId;
  readonly status: StageStatus;
  /** Named in a text, not drawn: shown as partial, worth a quarter. */
  readonly mentioned: boolean;
  /** The nodes that are its evidence. */
  readonly nodes: readonly NodeId[];
  /** Points earned and points that could be earned on this board. */
  readonly points: number;
  readonly weight: number;
}

export interface Score {
  /** 0 to 100, rounded. */
  readonly total: number;
  readonly withoutMutes: number;
  /** 0 to 100 a step. */
  readonly steps: { readonly [S in StepId]: number };
  readonly mutes: number;
}

export interface Finding {
  /** `stage/slug`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly step: StepId | null;
  readonly stage: StageId | null;
  /** With `rule`, its identity: a node, edge, stage, goal or metric id; absent for the board. */
  readonly anchor?: string;
  /** What is so on this board, with its labels. */
  readonly message: string;
  readonly why: string;
  /** What an interviewer would ask. */
  readonly ask: string;
  /** How to mend it, in words. */
  readonly fix: string;
  /** Where the rule comes from. */
  readonly source?: string;
  readonly nodes: readonly NodeId[];
  readonly edges: readonly EdgeId[];
  /** What names the stage that is not drawn. */
  readonly mention?: Mention;
  /** Present where the board can be mended for the user. */
  readonly mend?: Mend;
  /** The reason it was set aside with. */
  readonly muted?: string;
}

/** Words of the board that name something, quoted. */
export interface Mention {
  readonly text: string;
  /** The part that bears them; absent for the brief. */
  readonly node?: NodeId;
}

/** A field by the name that the panels give it; of a node also one of its properties. */
export type AskedField =
  | `brief.${'task' | 'target' | 'baseline' | 'goals' | 'metrics'}`
  | `brief.goals.${GoalId}`
  | `brief.constraints.${keyof Constraints}`
  | `node.${string}`;

/** What accepting a finding does. */
export type Mend =
  | {
      readonly kind: 'changes';
      /** The text of the button: "Add offline evaluation". */
      readonly label: string;
      /** Ids that `created` lists are placeholders; `realise` replaces them. */
      readonly changes: readonly Change[];
      readonly created: readonly string[];
      /** It changes no meaning that the user chose, so "fix all that is safe" may take it. */
      readonly safe: boolean;
      /** Stages that do not apply yet and then would; what they lack is asked for from then on. */
      readonly opens?: readonly StageId[];
    }
  | {
      readonly kind: 'focus';
      readonly label: string;
      readonly field: AskedField;
      readonly node?: NodeId;
      readonly suggestions: readonly string[];
    };
