import type { Compatibility } from './compatibility';
import {
  CLASSIFICATION,
  LIST_TASKS,
  NUMBER_TASKS,
  TASK_IDS,
  TEXT_TASKS,
  type TaskId,
} from './tasks';

export type FamilyId =
  | 'rules'
  | 'linear'
  | 'gbdt'
  | 'matrix-factorisation'
  | 'item-cooccurrence'
  | 'two-tower'
  | 'deep-ctr'
  | 'sequence-transformer'
  | 'cnn'
  | 'vit'
  | 'text-encoder'
  | 'cross-encoder'
  | 'seq2seq-model'
  | 'llm'
  | 'gnn'
  | 'autoencoder'
  | 'forecast-classic'
  | 'forecast-global'
  | 'bandit'
  | 'causal-forest'
  | 'survival-model'
  | 'clustering-model'
  | 'kg-search';

export interface Family extends Compatibility<FamilyId> {
  /** What it needs, as an order of magnitude: an estimate. */
  readonly data: string;
  /** Serving cost of an item or an answer; a boosted tree on a CPU is 1. An estimate. */
  readonly cost: string;
  /** Of one request of usual size. */
  readonly latency: string;
  readonly coldStart: string;
  /** A simple thing that a model has to beat. */
  readonly baseline?: true;
}

const MEDIA: readonly TaskId[] = ['object-detection', 'segmentation', 'ocr'];
const notMadeFor = (tasks: readonly TaskId[], why: string) => [{ tasks, why }] as const;

const TABULAR: readonly Family[] = [
  {
    id: 'rules',
    name: 'Rules',
    aliases: [
      'heuristics',
      'heuristic',
      'rule-based',
      'popularity',
      'popular',
      'most popular',
      'regex',
      'keyword list',
      'denylist',
      'last value',
      'average',
      'mean',
      'random',
      'recency',
      'chronological',
      'current system',
      'current model',
      'current release',
      'previous model',
      'status quo',
      'existing system',
    ],
    fit: TASK_IDS,
    data: 'none',
    cost: '0.01',
    latency: 'under 1 ms',
    coldStart: 'works from the first day',
    baseline: true,
    watch: ['Many signals that interact; adversaries who read the rule.'],
  },
  {
    id: 'linear',
    name: 'Linear model',
    aliases: [
      'logistic regression',
      'linear regression',
      'fm',
      'factorisation machine',
      'factorization machine',
      'ridge',
      'lasso',
      'naive bayes',
      'linear model',
    ],
    fit: [...CLASSIFICATION, 'ranking', ...NUMBER_TASKS],
    wrong: notMadeFor(
      [...TEXT_TASKS, ...MEDIA],
      'A linear model gives a score, not a text, a box or a mask.',
    ),
    data: '10³ to 10⁴ rows, more with sparse crosses',
    cost: '0.1',
    latency: 'under 1 ms',
    coldStart: 'through features',
    baseline: true,
    watch: ['Interactions have to be built by hand.'],
  },
  {
    id: 'gbdt',
    name: 'Boosted trees',
    aliases: [
      'xgboost',
      'lightgbm',
      'catboost',
      'random forest',
      'lambdamart',
      'gradient boosting',
      'gradient boosted trees',
      'boosted trees',
      'decision tree',
    ],
    fit: [...CLASSIFICATION, 'regression', 'ranking', 'forecasting'],
    wrong: notMadeFor(
      [...TEXT_TASKS, ...MEDIA],
      'Trees score rows of a table; they give no text, box or mask.',
    ),
    data: '10³ to 10⁸ rows',
    cost: '1',
    latency: '1 to 10 ms',
    coldStart: 'through features',
    baseline: true,
    watch: [
      'Raw media or text; huge vocabularies of ids; updates by the minute; a trend that goes on.',
    ],
  },
  {
    id: 'autoencoder',
    name: 'Model of the normal',
    aliases: [
      'auto-encoder',
      'vae',
      'isolation forest',
      'one-class',
      'one-class svm',
      'local outlier factor',
    ],
    fit: ['anomaly-detection', 'embedding-learning'],
    data: '10⁴ and more normal rows',
    cost: '1 to 10',
    latency: '1 to 10 ms',
    coldStart: 'needs a history of normal',
    watch: ['Labels exist: supervised wins. “Normal” data that holds anomalies.'],
  },
  {
    id: 'bandit',
    name: 'Bandit',
    aliases: ['linucb', 'thompson sampling', 'epsilon-greedy', 'ucb'],
    fit: ['contextual-bandit'],
    wrong: notMadeFor(
      [...MEDIA, ...TEXT_TASKS, 'forecasting', 'clustering'],
      'A bandit picks one of a few options; here nothing is picked.',
    ),
    data: 'reward within minutes or hours',
    cost: '0.1',
    latency: 'under 1 ms',
    coldStart: 'built for it',
    watch: ['Rewards that come after weeks; many options with little traffic.'],
  },
  {
    id: 'causal-forest',
    name: 'Uplift model',
    aliases: ['causal forest', 'uplift forest', 'meta-learner', 'meta-learners'],
    fit: ['uplift-modelling'],
    wrong: notMadeFor(
      [...MEDIA, ...TEXT_TASKS, 'forecasting', 'clustering', 'retrieval'],
      'It estimates what an action changes, and there is no action here.',
    ),
    data: '10⁵ rows with a random treatment',
    cost: '1',
    latency: '1 to 10 ms',
    coldStart: 'through features',
    watch: ['No experiment to learn from.'],
  },
  {
    id: 'survival-model',
    name: 'Survival model',
    aliases: ['cox', 'weibull', 'survival forest', 'kaplan-meier'],
    fit: ['time-to-event'],
    wrong: notMadeFor(
      [...MEDIA, ...TEXT_TASKS, ...LIST_TASKS, 'clustering'],
      'It predicts when something happens, which is not asked here.',
    ),
    data: '10² events',
    cost: '0.1 to 1',
    latency: '1 to 10 ms',
    coldStart: 'through features',
    watch: ['A fixed time and no unfinished histories: a plain classifier is simpler.'],
  },
  {
    id: 'clustering-model',
    name: 'Clustering',
    aliases: ['k-means', 'kmeans', 'gmm', 'hdbscan', 'dbscan'],
    fit: ['clustering'],
    wrong: notMadeFor(
      [...NUMBER_TASKS, ...TEXT_TASKS, ...CLASSIFICATION, 'ranking'],
      'It finds groups; it predicts nothing.',
    ),
    data: 'vectors',
    cost: '0.1',
    latency: '1 to 10 ms to assign',
    coldStart: 'assigns at once',
    watch: ['Labels exist.'],
  },
  {
    id: 'forecast-classic',
    name: 'Classic forecast',
    aliases: [
      'arima',
      'sarima',
      'ets',
      'prophet',
      'exponential smoothing',
      'seasonal naive',
      'holt-winters',
    ],
    fit: ['forecasting'],
    wrong: notMadeFor(
      [...CLASSIFICATION, ...LIST_TASKS, ...TEXT_TASKS, ...MEDIA, 'clustering'],
      'It continues a series, and the task has none.',
    ),
    data: 'two seasons a series',
    cost: '0.1',
    latency: '1 to 10 ms, in batch',
    coldStart: 'fails for a new series',
    baseline: true,
    watch: ['Thousands of short related series; many covariates.'],
  },
  {
    id: 'forecast-global',
    name: 'Global forecast',
    aliases: [
      'deepar',
      'tft',
      'temporal fusion transformer',
      'n-beats',
      'gbdt on lags',
      'pretrained forecaster',
    ],
    fit: ['forecasting'],
    wrong: notMadeFor(
      [...CLASSIFICATION, ...LIST_TASKS, ...TEXT_TASKS, ...MEDIA, 'clustering'],
      'It continues series, and the task has none.',
    ),
    data: '10² related series',
    cost: '1 to 100',
    latency: 'batch',
    coldStart: 'borrows from similar series',
    watch: ['One short series; no covariates.'],
  },
];

const FOR_ITEMS: readonly Family[] = [
  {
    id: 'matrix-factorisation',
    name: 'Matrix factorisation',
    aliases: ['matrix factorization', 'als', 'svd', 'implicit mf', 'collaborative filtering'],
    fit: ['retrieval', 'ranking'],
    wrong: notMadeFor(
      [...NUMBER_TASKS, ...TEXT_TASKS, ...MEDIA],
      'It completes a table of users and items.',
    ),
    data: '10⁵ interactions, several a user',
    cost: '0.1',
    latency: 'under 10 ms, vectors computed before',
    coldStart: 'fails for new users and items',
    watch: ['Signals of the context; a catalogue that changes fast.'],
  },
  {
    id: 'item-cooccurrence',
    name: 'Co-occurrence',
    aliases: ['item2vec', 'co-visitation', 'swing', 'skip-gram', 'word2vec', 'item-item'],
    fit: ['retrieval', 'embedding-learning', 'sequential-recommendation'],
    wrong: notMadeFor(
      [...NUMBER_TASKS, ...TEXT_TASKS, ...MEDIA],
      'It knows what occurs together, and nothing else.',
    ),
    data: '10⁶ sessions',
    cost: '0.01, a table',
    latency: 'under 1 ms',
    coldStart: 'fails for new items',
    watch: ['A sparse long tail.'],
  },
  {
    id: 'two-tower',
    name: 'Two towers',
    aliases: ['two tower', 'dual encoder', 'dssm', 'siamese retrieval', 'bi-encoder'],
    fit: ['retrieval', 'embedding-learning', 'sequential-recommendation', 'rag-qa'],
    wrong: notMadeFor(
      [...NUMBER_TASKS, 'object-detection', 'segmentation', 'clustering'],
      'It compares two vectors; the task asks for something else.',
    ),
    data: '10⁶ pairs; fewer when fine-tuned',
    cost: '10 a query, items computed before',
    latency: '1 to 10 ms, and the index',
    coldStart: 'good, if towers read content and not ids alone',
    watch: ['Fine interaction of user and item: that needs a ranker.'],
  },
  {
    id: 'deep-ctr',
    name: 'Deep ranking model',
    aliases: [
      'dlrm',
      'dcn',
      'dcn-v2',
      'wide and deep',
      'wide & deep',
      'deepfm',
      'mmoe',
      'multi-task ranker',
      'multi-task',
    ],
    fit: ['ranking', 'binary-classification', 'sequential-recommendation'],
    wrong: notMadeFor([...TEXT_TASKS, ...MEDIA], 'It scores rows of ids and features.'),
    data: '10⁷ rows',
    cost: '10 to 100',
    latency: 'up to 100 ms for a batch of candidates',
    coldStart: 'hashing and content features help',
    watch: ['Few rows: boosted trees win. Decisions that must be explained.'],
  },
  {
    id: 'sequence-transformer',
    name: 'Sequence model',
    aliases: [
      'sasrec',
      'bert4rec',
      'gru4rec',
      'behaviour sequence',
      'behavior sequence',
      'lstm',
      'gru',
      'rnn',
    ],
    fit: [
      'sequential-recommendation',
      'ranking',
      'binary-classification',
      'forecasting',
      'sequence-labelling',
    ],
    data: '10⁶ sequences',
    cost: '10 to 100',
    latency: '10 to 100 ms',
    coldStart: 'needs a few events, not a known user',
    watch: ['Long histories on a small budget; data with no order.'],
  },
  {
    id: 'gnn',
    name: 'Graph model',
    aliases: ['graphsage', 'pinsage', 'graph neural network', 'node2vec'],
    fit: ['ranking', 'retrieval', 'binary-classification', 'embedding-learning'],
    data: '10⁶ edges',
    cost: '10 to 100, mostly computed before',
    latency: '1 to 10 ms, vectors looked up',
    coldStart: 'variants that read node features',
    watch: ['Neighbours fetched within the request; a graph that changes by the second.'],
  },
  {
    id: 'kg-search',
    name: 'Word search',
    aliases: ['bm25', 'lexical', 'lexical search', 'keyword search', 'inverted index', 'tf-idf'],
    fit: ['retrieval', 'rag-qa', 'ranking'],
    wrong: notMadeFor(
      [...NUMBER_TASKS, 'object-detection', 'segmentation', 'clustering'],
      'It finds documents by their words.',
    ),
    data: 'none',
    cost: '0.1',
    latency: '1 to 10 ms',
    coldStart: 'at once',
    baseline: true,
    watch: ['Synonyms, images, other languages.'],
  },
];

const FOR_MEDIA_AND_TEXT: readonly Family[] = [
  {
    id: 'cnn',
    name: 'Convolutional network',
    aliases: [
      'resnet',
      'efficientnet',
      'mobilenet',
      'yolo',
      'u-net',
      'unet',
      'faster r-cnn',
      'one-stage detector',
      'ssd',
      'fpn',
    ],
    fit: [
      'object-detection',
      'segmentation',
      ...CLASSIFICATION,
      'ocr',
      'embedding-learning',
      'anomaly-detection',
    ],
    data: '10² to 10⁴ labelled images on a pretrained backbone',
    cost: '10 to 100, on a GPU or NPU',
    latency: '1 to 100 ms',
    coldStart: 'pretrained features',
    watch: ['Context of the whole image; text in images.'],
  },
  {
    id: 'vit',
    name: 'Vision transformer',
    aliases: ['vision transformer', 'clip', 'siglip', 'dinov2', 'clip image tower'],
    fit: ['embedding-learning', 'retrieval', ...CLASSIFICATION, 'object-detection', 'segmentation'],
    data: 'pretrained; from scratch 10⁷ images',
    cost: '100',
    latency: '10 to 100 ms',
    coldStart: 'works on text labels it never saw',
    watch: ['Small devices; tiny objects.'],
  },
  {
    id: 'text-encoder',
    name: 'Text encoder',
    aliases: [
      'bert',
      'roberta',
      'xlm-r',
      'distilbert',
      'sentence-transformers',
      'sentence transformer',
      'bge',
    ],
    fit: [
      ...CLASSIFICATION,
      'sequence-labelling',
      'embedding-learning',
      'retrieval',
      'ranking',
      'rag-qa',
    ],
    data: '10² to 10⁴ labels, fine-tuned',
    cost: '100',
    latency: '1 to 100 ms',
    coldStart: 'pretrained',
    watch: ['Long documents that nobody cuts into passages.'],
  },
  {
    id: 'cross-encoder',
    name: 'Cross-encoder',
    aliases: ['bert cross-encoder', 'bge-reranker', 'minilm cross-encoder'],
    fit: ['ranking', 'rag-qa', 'binary-classification'],
    data: '10² to 10⁴ labels, fine-tuned',
    cost: '100 a candidate',
    latency: '10 to 100 ms for a hundred candidates',
    coldStart: 'pretrained',
    watch: ['A whole corpus: it reads every pair.'],
  },
  {
    id: 'seq2seq-model',
    name: 'Encoder-decoder',
    aliases: ['t5', 'nmt', 'whisper', 'bart', 'encoder-decoder'],
    fit: ['seq2seq', 'ocr', 'text-generation'],
    wrong: notMadeFor(
      [...NUMBER_TASKS, 'clustering'],
      'It writes text; the task asks for numbers or groups.',
    ),
    data: '10⁴ pairs, fine-tuned',
    cost: '10³',
    latency: '10 ms to seconds',
    coldStart: 'pretrained',
    watch: ['Facts that are not in the source.'],
  },
  {
    id: 'llm',
    name: 'Large language model',
    aliases: [
      'large language model',
      'gpt',
      'gpt-4',
      'llama',
      'mistral',
      'claude',
      'gemini',
      'instruction model',
      'vlm',
      'chat model',
    ],
    fit: ['text-generation', 'rag-qa', 'seq2seq', 'sequence-labelling', ...CLASSIFICATION],
    data: 'none to 10³ examples',
    cost: '10⁴ to 10⁶',
    latency: 'seconds; the first token tenths of one',
    coldStart: 'none needed',
    watch: [
      'Answers within 200 ms; millions of cheap scores; exact numbers; decisions that must repeat.',
    ],
  },
];

/** Families of models, and the tasks that each is made for. */
export const FAMILIES: readonly Family[] = [...TABULAR, ...FOR_ITEMS, ...FOR_MEDIA_AND_TEXT];
