import { componentId, type ComponentId } from '../core/ids';
import type { Flow } from '../core/flow';

/** Flows that an input takes besides its own: the same thing read another way, no warning. */
export const CONVERSIONS: { readonly [From in Flow]?: readonly Flow[] } = {
  events: ['records'],
  records: ['events', 'response'],
  labels: ['records'],
  features: ['records'],
  dataset: ['records'],
  embeddings: ['features', 'records', 'request'],
  request: ['events'],
  response: ['events', 'records'],
  candidates: ['events', 'records'],
  predictions: ['records', 'events', 'features', 'candidates', 'response'],
  metrics: ['records'],
  alerts: ['control', 'events', 'records'],
};

export interface ConnectionRule {
  readonly from: Flow;
  readonly to: Flow;
  /** What is odd about it, in one sentence. */
  readonly message: string;
  /** What to put in between, in order; empty when nothing helps. */
  readonly insert: readonly ComponentId[];
}

const rule = (from: Flow, to: Flow, message: string, ...insert: string[]): ConnectionRule => ({
  from,
  to,
  message,
  insert: insert.map(componentId),
});

/** Connections that are drawn, with a sentence: something usually stands in between. */
export const DOUBTFUL: readonly ConnectionRule[] = [
  rule(
    'events',
    'labels',
    'An event is not a label until it is matched with the prediction it answers, within a window.',
    'label-join',
  ),
  rule(
    'records',
    'labels',
    'Somebody, or a join with outcomes, has to say what the right answer of a record is.',
    'human-labelling',
  ),
  rule(
    'records',
    'features',
    'Raw rows serve as features: nothing transforms them, and training cannot repeat it.',
    'feature-engineering',
  ),
  rule(
    'events',
    'features',
    'Raw events serve as features: over which window are they counted?',
    'stream-processor',
  ),
  rule(
    'records',
    'dataset',
    'These rows have neither labels nor a split yet.',
    'dataset-builder',
    'data-splitter',
  ),
  rule(
    'features',
    'dataset',
    'Features become examples once labels are joined to them as of the same moment.',
    'dataset-builder',
  ),
  rule(
    'labels',
    'dataset',
    'Labels become examples once features are joined to them.',
    'dataset-builder',
  ),
  rule(
    'embeddings',
    'dataset',
    'Vectors become examples once labels are joined to them.',
    'dataset-builder',
  ),
  rule(
    'request',
    'features',
    'What the request brings is used as a feature: training has to compute it the same way.',
  ),
  rule(
    'candidates',
    'response',
    'These items reach the user in no order that a model chose.',
    'ranker',
  ),
  rule(
    'candidates',
    'features',
    'Ids of items are not features: look theirs up.',
    'feature-lookup',
  ),
  rule(
    'records',
    'candidates',
    'Rows of a store stand in for candidates: nothing selects them.',
    'candidate-generator',
  ),
  rule(
    'response',
    'request',
    'The answer of one service becomes the question to another: is this a chain, or a loop of an agent?',
  ),
  rule(
    'events',
    'request',
    'An event starts a call that somebody waits for: give it a time limit, or score the stream.',
    'stream-scorer',
  ),
  rule(
    'events',
    'dataset',
    'Events are used as training rows: no outcome is joined to them, and nothing splits them.',
    'label-join',
    'dataset-builder',
  ),
  rule(
    'candidates',
    'request',
    'Retrieved items are sent on as a question: a ranking or a prompt usually comes first.',
    'prompt-builder',
  ),
  rule(
    'predictions',
    'request',
    'A score is the input of another service: say what it promises about the score.',
  ),
  rule(
    'metrics',
    'control',
    'A number starts an action, and no rule says at which value.',
    'evaluation-gate',
  ),
  rule('metrics', 'alerts', 'A number becomes an alert, and no limit is stated.', 'alerting'),
  rule(
    'control',
    'request',
    'A trigger is used as traffic: is it a schedule, or a batch job?',
    'batch-scorer',
  ),
  rule(
    'control',
    'events',
    'A change of configuration is logged as an event: good for an audit, not a source of data.',
  ),
];

const DATA: readonly Flow[] = ['events', 'records', 'labels', 'features', 'dataset', 'embeddings'];
const each = (
  froms: readonly Flow[],
  tos: readonly Flow[],
  message: string,
  ...insert: string[]
): ConnectionRule[] => froms.flatMap((from) => tos.map((to) => rule(from, to, message, ...insert)));

/** Connections that carry nothing; the first that fits says why and what to put in between. */
export const IMPOSSIBLE: readonly ConnectionRule[] = [
  rule(
    'predictions',
    'labels',
    'A score is what the model believes, not what happened: it cannot be its own label.',
    'label-join',
  ),
  rule(
    'predictions',
    'dataset',
    'Learning from own predictions has to be on purpose: label them, then build the examples.',
    'weak-labeller',
    'dataset-builder',
  ),
  rule(
    'labels',
    'features',
    'A label used as a feature tells the model the answer; past outcomes belong in features with a delay.',
    'feature-engineering',
  ),
  ...each(
    ['labels', 'dataset'],
    ['request', 'candidates', 'features', 'predictions', 'response'],
    'The right answer is not known while a request waits: labels and examples go to training.',
    'model-trainer',
  ),
  ...each(
    ['model'],
    ['features', 'labels', 'dataset', 'request', 'records', 'events', 'embeddings'],
    'Weights are not data: keep them in a registry, or serve them.',
    'model-registry',
    'model-server',
  ),
  ...each(
    ['model'],
    ['candidates', 'predictions', 'response'],
    'A model gives results only when something runs it.',
    'model-server',
  ),
  ...each(
    ['dataset', 'labels', 'features', 'records'],
    ['model'],
    'Only training turns data into a model.',
    'model-trainer',
  ),
  ...each(
    [
      'events',
      'embeddings',
      'candidates',
      'predictions',
      'response',
      'request',
      'metrics',
      'alerts',
      'control',
    ],
    ['model'],
    'Only training makes a model.',
    'model-trainer',
  ),
  ...each(
    ['request', 'response'],
    ['dataset', 'labels'],
    'Traffic is not labelled data: log it, then join what happened.',
    'event-log',
    'label-join',
  ),
  rule('records', 'embeddings', 'Nothing turns these records into vectors.', 'embedder'),
  ...each(
    ['events', 'features', 'request', 'labels', 'dataset'],
    ['embeddings'],
    'Vectors come out of an encoder.',
    'embedder',
  ),
  ...each(
    ['embeddings'],
    ['candidates', 'predictions', 'response'],
    'A vector is not yet a result: search an index with it, or score it.',
    'vector-index',
  ),
  ...each(
    ['metrics', 'alerts'],
    ['features', 'labels', 'dataset'],
    'Numbers about the system are not examples for it; let an alert start a training instead.',
    'alerting',
    'orchestrator',
  ),
  ...each(
    ['control'],
    DATA.filter((flow) => flow !== 'events'),
    'A trigger carries no data: it can start a job, and the job brings the data.',
    'orchestrator',
  ),
];
