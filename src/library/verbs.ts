import { componentId, type ComponentId } from '../core/ids';
import { rootOf } from './normalise';

/** Labels that give an order: "Train XGBoost", "Load dataset", "Build ranking table". */
interface Order {
  readonly verbs: string;
  /** One of these words, in any form, has to follow; any word if absent. */
  readonly objects?: string;
  readonly component: string;
}

// The first that fits counts, so those with objects come first. Verbs that are nouns as well
// (log, rank, label) need their object.
const ORDERS: readonly Order[] = [
  { verbs: 'load parse read split', objects: 'document pdf text file page', component: 'chunker' },
  {
    verbs: 'register store version publish',
    objects: 'model artifact weight',
    component: 'model-registry',
  },
  {
    verbs: 'build create make prepare assemble',
    objects: 'dataset set table example sampl',
    component: 'dataset-builder',
  },
  {
    verbs: 'build create generate compute extract engineer select fetch',
    objects: 'feature',
    component: 'feature-engineering',
  },
  { verbs: 'generate create compute', objects: 'embed vector', component: 'embedder' },
  {
    verbs: 'generate retrieve fetch get find select',
    objects: 'candidat item',
    component: 'candidate-generator',
  },
  {
    verbs: 'generate write produce',
    objects: 'answer respons text summary reply',
    component: 'llm-server',
  },
  { verbs: 'generate create collect', objects: 'label annot', component: 'human-labelling' },
  {
    verbs: 'collect log track record capture',
    objects: 'event click impression interaction behavior log',
    component: 'event-log',
  },
  {
    verbs: 'generate make compute',
    objects: 'predict forecast recommend score',
    component: 'model-server',
  },
  { verbs: 'build update create refresh', objects: 'index', component: 'vector-index' },
  {
    verbs: 'build create assemble augment',
    objects: 'prompt context',
    component: 'prompt-builder',
  },
  { verbs: 'build push', objects: 'imag container docker package', component: 'ci-cd' },
  { verbs: 'build create develop define', objects: 'model', component: 'model-trainer' },
  {
    verbs: 'select choose compare tune',
    objects: 'model hyperparameter parameter',
    component: 'hyperparameter-tuner',
  },
  { verbs: 'validate check verify test', objects: 'model', component: 'offline-evaluator' },
  { verbs: 'detect check monitor', objects: 'drift shift skew', component: 'drift-monitor' },
  {
    verbs: 'monitor track',
    objects: 'model performanc perform accuracy quality predict',
    component: 'model-monitor',
  },
  {
    verbs: 'log record store',
    objects: 'predict respons score infer',
    component: 'prediction-log',
  },
  {
    verbs: 'log track record',
    objects: 'event click interact action behavior',
    component: 'event-log',
  },
  { verbs: 'log track', objects: 'metric param experiment run', component: 'experiment-tracker' },
  { verbs: 'rank score sort', objects: 'item candidat result document', component: 'ranker' },
  { verbs: 'filter remove', objects: 'item candidat result', component: 'candidate-filter' },
  { verbs: 'search query', objects: 'vector embed similar index', component: 'vector-index' },
  {
    verbs: 'rewrite expand classify understand parse analyze',
    objects: 'query question intent',
    component: 'query-understanding',
  },
  {
    verbs: 'store save write persist archive',
    objects: 'data raw record file',
    component: 'data-lake',
  },
  {
    verbs: 'train',
    objects: 'split test eval evaluation val validation',
    component: 'data-splitter',
  },
  {
    verbs: 'train',
    objects: 'set data dataset sample example csv image',
    component: 'dataset-builder',
  },
  { verbs: 'train', objects: 'augmentation transform loader', component: 'sampler' },
  { verbs: 'deploy', objects: 'canary shadow green', component: 'canary-shadow' },
  { verbs: 'train fit finetune', component: 'model-trainer' },
  { verbs: 'tune', component: 'hyperparameter-tuner' },
  { verbs: 'evaluate assess compare benchmark', component: 'offline-evaluator' },
  { verbs: 'register', component: 'model-registry' },
  { verbs: 'promote', component: 'evaluation-gate' },
  { verbs: 'deploy serve predict infer', component: 'model-server' },
  { verbs: 'clean handle remove drop impute deduplicate preprocess', component: 'data-cleaning' },
  { verbs: 'validate verify', component: 'data-validation' },
  { verbs: 'encode', component: 'feature-engineering' },
  {
    verbs: 'scale normalize standardize',
    objects: 'feature value column numeric input variable data',
    component: 'feature-engineering',
  },
  { verbs: 'embed vectorize', component: 'embedder' },
  { verbs: 'retrieve', component: 'candidate-generator' },
  { verbs: 'rerank reorder', component: 'reranker' },
  {
    verbs: 'load ingest collect fetch scrape crawl gather download',
    component: 'batch-ingestion',
  },
  { verbs: 'annotate', component: 'human-labelling' },
  { verbs: 'augment oversample undersample balance', component: 'sampler' },
  { verbs: 'split', component: 'data-splitter' },
  { verbs: 'notify', component: 'alerting' },
  { verbs: 'approve', component: 'evaluation-gate' },
  { verbs: 'redact anonymize', component: 'pii-redactor' },
  {
    verbs: 'mask hash blur',
    objects:
      'pii phi personal sensitive name email phone address face plate ssn id identifier card account user customer patient field column text data',
    component: 'pii-redactor',
  },
  { verbs: 'calibrate', component: 'calibrator' },
  { verbs: 'quantize compress prune distill', component: 'model-compressor' },
];

const TABLE = ORDERS.map(({ verbs, objects, component }) => ({
  verbs: new Set(verbs.split(' ')),
  objects: objects === undefined ? undefined : new Set(objects.split(' ').map(rootOf)),
  component: componentId(component),
}));

/** What an order asks for; undefined for one word, or when the first word is no known verb. */
export function orderOf(words: readonly string[]): ComponentId | undefined {
  const [verb, ...following] = words;
  if (verb === undefined || following.length === 0) return undefined;
  const roots = following.map(rootOf);
  return TABLE.find(
    ({ verbs, objects }) =>
      verbs.has(verb) && (objects === undefined || roots.some((root) => objects.has(root))),
  )?.component;
}
