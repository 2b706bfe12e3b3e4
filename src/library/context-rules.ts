import type { LabelShape } from './label-surroundings';

/**
 * Labels that mean one thing here and another there. The first rule that fits raises its
 * component to a sure guess. Words are those of `wordsOf`, joined by spaces.
 */
export interface ContextRule {
  readonly label: RegExp;
  readonly shape?: LabelShape;
  /** One of these leads to the box. */
  readonly before?: readonly string[];
  /** The box leads to one of these. */
  readonly after?: readonly string[];
  /** One of these stands on either side. */
  readonly beside?: readonly string[];
  /** The frame around the box is called so. */
  readonly within?: RegExp;
  readonly take: string;
}

const TRAINERS = ['model-trainer', 'online-trainer', 'hyperparameter-tuner', 'pretrained-model'];
const EVALUATORS = ['offline-evaluator', 'slice-evaluator', 'backtest'];
const PREDICTORS = ['model-server', 'ranker', 'llm-server', 'batch-scorer', 'stream-scorer'];
const ONLINE = [
  'app-service',
  'api-gateway',
  'candidate-generator',
  'candidate-filter',
  'client-app',
];
const LLM_PARTS = ['llm-server', 'prompt-builder', 'guardrails', 'vector-index', 'agent-tools'];

export const CONTEXT_RULES: readonly ContextRule[] = [
  { label: /^(need )?retrain(ing)?( model| need)?$/, shape: 'decision', take: 'orchestrator' },
  {
    label: /^(evaluation|validation|model (evaluation|validation)|metric.*|performance.*)$/,
    shape: 'decision',
    take: 'evaluation-gate',
  },
  {
    label: /\b(beat|better|baseline|compare|threshold met)\b/,
    shape: 'decision',
    take: 'evaluation-gate',
  },
  {
    label: /^((performance|model|quality|test|final) )?metrics$/,
    before: [...EVALUATORS, ...TRAINERS],
    take: 'offline-evaluator',
  },
  {
    label: /^((performance|model|quality|test|final) )?metrics$/,
    within: /\b(offline|(model )?(evaluation|validation|testing|training))\b/i,
    take: 'offline-evaluator',
  },
  { label: /\bvalidat/, before: TRAINERS, take: 'offline-evaluator' },
  { label: /^monitor(ing)?( dashboard)?$/, before: PREDICTORS, take: 'model-monitor' },
  { label: /^preprocess(ing)?$/, before: ['content-corpus'], take: 'media-preprocessor' },
  { label: /^(serving )?api$/, before: ['feature-store'], take: 'feature-lookup' },
  {
    label: /^(feature|ml) (builder|computation|calculation|pipeline|engineering)$/,
    before: ['event-stream'],
    take: 'stream-processor',
  },
  {
    label: /^feature (computation|calculation|extraction|assembly)$/,
    before: ONLINE,
    after: PREDICTORS,
    take: 'feature-lookup',
  },
  {
    label: /orchestrat/,
    beside: [...LLM_PARTS, 'ranker', 'candidate-generator'],
    take: 'app-service',
  },
  { label: /\b(eligibility|slate|rule)/, before: ['ranker'], take: 'reranker' },
  { label: /^embedding$/, shape: 'store', take: 'vector-index' },
  {
    label: /^(redis|dynamodb|cassandra|scylladb)$/,
    before: ['feature-engineering', 'stream-processor'],
    take: 'feature-store',
  },
  { label: /^mlflow$/, after: [...PREDICTORS, 'canary-shadow'], take: 'model-registry' },
  { label: /^(popular|fresh|trending).* pool$/, after: ['ranker'], take: 'candidate-generator' },
];
