/** What a model of some task puts out; a metric can only be computed on kinds that it needs. */
export const OUTPUT_KINDS = [
  'class',
  'prob',
  'score',
  'real',
  'interval',
  'time',
  'list',
  'vector',
  'boxes',
  'mask',
  'span',
  'groups',
  'text-ref',
  'text-open',
  'effect',
  'policy',
] as const;
export type OutputKind = (typeof OUTPUT_KINDS)[number];

export const TASK_IDS = [
  'binary-classification',
  'multiclass-classification',
  'multilabel-classification',
  'sequence-labelling',
  'regression',
  'forecasting',
  'time-to-event',
  'ranking',
  'retrieval',
  'sequential-recommendation',
  'embedding-learning',
  'object-detection',
  'segmentation',
  'ocr',
  'anomaly-detection',
  'clustering',
  'seq2seq',
  'text-generation',
  'rag-qa',
  'uplift-modelling',
  'contextual-bandit',
] as const;
export type TaskId = (typeof TASK_IDS)[number];

/** Groups that the tables name together. */
export const CLASSIFICATION = [
  'binary-classification',
  'multiclass-classification',
  'multilabel-classification',
] as const satisfies readonly TaskId[];
export const LIST_TASKS = [
  'ranking',
  'retrieval',
  'sequential-recommendation',
] as const satisfies readonly TaskId[];
export const TEXT_TASKS = [
  'seq2seq',
  'text-generation',
  'rag-qa',
] as const satisfies readonly TaskId[];
export const NUMBER_TASKS = ['regression', 'forecasting'] as const satisfies readonly TaskId[];

export interface Task {
  readonly id: TaskId;
  readonly name: string;
  readonly aliases: readonly string[];
  /** One line: what is predicted. */
  readonly summary: string;
  readonly input: string;
  readonly output: string;
  readonly gives: readonly OutputKind[];
  /** Other ways to frame the same problem, each with when it is the better one. */
  readonly framings: readonly string[];
}
