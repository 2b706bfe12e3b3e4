/** Every component of the library that the review knows, so that a misspelt one does not compile. */
export const KINDS = [
  'end-user',
  'client-app',
  'ml-operator',
  'external-system',
  'event-log',
  'app-database',
  'content-corpus',
  'event-stream',
  'batch-ingestion',
  'stream-processor',
  'data-lake',
  'data-warehouse',
  'graph-store',
  'search-index',
  'data-cleaning',
  'data-validation',
  'media-preprocessor',
  'human-labelling',
  'weak-labeller',
  'label-join',
  'feature-engineering',
  'feature-store',
  'embedder',
  'dataset-builder',
  'data-splitter',
  'sampler',
  'model-trainer',
  'online-trainer',
  'pretrained-model',
  'hyperparameter-tuner',
  'model-compressor',
  'calibrator',
  'experiment-tracker',
  'model-registry',
  'offline-evaluator',
  'slice-evaluator',
  'human-evaluation',
  'backtest',
  'evaluation-gate',
  'chunker',
  'vector-index',
  'prompt-builder',
  'llm-server',
  'guardrails',
  'agent-tools',
  'query-understanding',
  'candidate-generator',
  'candidate-filter',
  'ranker',
  'reranker',
  'ad-auction',
  'api-gateway',
  'load-balancer',
  'app-service',
  'model-server',
  'batch-scorer',
  'stream-scorer',
  'edge-model',
  'feature-lookup',
  'cache',
  'ab-router',
  'canary-shadow',
  'fallback',
  'decision-policy',
  'review-queue',
  'prediction-log',
  'drift-monitor',
  'model-monitor',
  'system-monitor',
  'alerting',
  'orchestrator',
  'ci-cd',
  'compute-cluster',
  'pii-redactor',
  'privacy-controls',
  'audit-lineage',
  'explainability',
] as const;

export type Kind = (typeof KINDS)[number];

const known: ReadonlySet<string> = new Set(KINDS);

export const isKind = (id: string): id is Kind => known.has(id);

/** Kinds that the framework names together. */
export const TRAINERS = ['model-trainer', 'online-trainer'] as const satisfies readonly Kind[];

/** What answers; a re-ranker, an auction or a policy only passes on. */
export const PREDICTORS = [
  'model-server',
  'batch-scorer',
  'stream-scorer',
  'edge-model',
  'ranker',
  'llm-server',
] as const satisfies readonly Kind[];

export const EVALUATORS = [
  'offline-evaluator',
  'slice-evaluator',
  'human-evaluation',
  'backtest',
] as const satisfies readonly Kind[];

export const INDEXES = ['vector-index', 'search-index'] as const satisfies readonly Kind[];

/** Kinds that keep data for a second reading. */
export const STORES = [
  'data-lake',
  'data-warehouse',
  'app-database',
  'event-stream',
  'feature-store',
] as const satisfies readonly Kind[];

export const CLEANERS = [
  'data-cleaning',
  'data-validation',
  'media-preprocessor',
] as const satisfies readonly Kind[];

export const LABELLERS = [
  'human-labelling',
  'weak-labeller',
  'label-join',
  'review-queue',
] as const satisfies readonly Kind[];

/** What turns records into model inputs. */
export const TRANSFORMS = [
  'feature-engineering',
  'stream-processor',
  'feature-store',
  'embedder',
  'chunker',
  'media-preprocessor',
] as const satisfies readonly Kind[];

export const MODEL_MONITORS = ['drift-monitor', 'model-monitor'] as const satisfies readonly Kind[];

export const MONITORS = [...MODEL_MONITORS, 'system-monitor'] as const satisfies readonly Kind[];

export const PEOPLE = ['end-user', 'client-app'] as const satisfies readonly Kind[];
