import type { Compatibility } from './compatibility';
import { CLASSIFICATION, LIST_TASKS, NUMBER_TASKS, TEXT_TASKS, type TaskId } from './tasks';

export type LossId =
  | 'bce'
  | 'weighted-bce'
  | 'focal'
  | 'softmax-ce'
  | 'label-smoothing-ce'
  | 'hinge'
  | 'mse'
  | 'mae'
  | 'huber'
  | 'quantile'
  | 'poisson-tweedie'
  | 'gaussian-nll'
  | 'survival'
  | 'bpr'
  | 'pairwise-logistic'
  | 'lambdarank'
  | 'listwise-softmax'
  | 'sampled-softmax'
  | 'infonce'
  | 'triplet'
  | 'contrastive-margin'
  | 'angular-margin'
  | 'iou-loss'
  | 'dice'
  | 'ctc'
  | 'token-ce'
  | 'preference'
  | 'reconstruction'
  | 'one-class'
  | 'within-cluster'
  | 'off-policy'
  | 'uplift-loss'
  | 'distillation';

type Row = Compatibility<LossId>;

const NOT_PROBABILITIES =
  'Its scores are no probabilities, and here they are used as such: calibrate.';
const ONLY_ORDER =
  'It learns the order only, and here the scores are used as probabilities: calibrate.';
const noNumber = (why = 'It learns an order or a class; the task asks for a number.') =>
  ({ tasks: NUMBER_TASKS, why }) as const;

const FOR_CLASSES: readonly Row[] = [
  {
    id: 'bce',
    name: 'Binary cross-entropy',
    aliases: [
      'log loss',
      'logloss',
      'logistic',
      'logistic loss',
      'binary cross-entropy',
      'binary crossentropy',
      'sigmoid cross-entropy',
      'bce with logits',
    ],
    fit: [
      'binary-classification',
      'multilabel-classification',
      ...LIST_TASKS,
      'object-detection',
      'segmentation',
      'embedding-learning',
      'contextual-bandit',
      'uplift-modelling',
    ],
    ask: [
      {
        tasks: ['multiclass-classification'],
        why: 'One class against the rest: the probabilities do not add up to one.',
      },
      { tasks: ['regression'], why: 'It suits shares between 0 and 1; is the target one?' },
      {
        tasks: ['time-to-event'],
        why: 'Histories that were cut off early would count as “it did not happen”.',
      },
      { tasks: ['anomaly-detection'], why: 'It needs labelled anomalies: are there any?' },
      { tasks: ['clustering'], why: 'It needs labels, or something that stands in for them.' },
    ],
    wrong: [
      {
        tasks: ['text-generation', 'seq2seq'],
        why: 'Each step picks one token out of many; this loss judges one yes or no.',
      },
    ],
  },
  {
    id: 'weighted-bce',
    name: 'Weighted cross-entropy',
    aliases: [
      'class weight',
      'class weights',
      'pos weight',
      'weighted cross-entropy',
      'cost-sensitive',
    ],
    fit: ['binary-classification', 'multilabel-classification', 'segmentation', 'object-detection'],
    ask: [
      {
        when: 'scores-used-as-probability',
        why: 'Weights move the scores away from real rates: calibrate after training.',
      },
    ],
    wrong: [
      {
        tasks: TEXT_TASKS,
        why: 'Each step picks one token out of many; this loss judges one yes or no.',
      },
    ],
    source: 'Haupt, Recalibration after Negative Sampling; Carriero et al., arXiv 2404.19494',
  },
  {
    id: 'focal',
    name: 'Focal loss',
    aliases: ['focal loss', 'asymmetric loss'],
    fit: ['object-detection', 'segmentation', 'binary-classification', 'multilabel-classification'],
    ask: [
      {
        when: 'scores-used-as-probability',
        why: 'It bends the probability scale: calibrate after training.',
      },
      {
        tasks: ['multiclass-classification'],
        why: 'For long tails; did plain class weights do worse?',
      },
    ],
    wrong: [noNumber('It needs classes; the task asks for a number.')],
  },
  {
    id: 'softmax-ce',
    name: 'Softmax cross-entropy',
    aliases: [
      'cross-entropy',
      'cross entropy loss',
      'crossentropy',
      'categorical cross-entropy',
      'nll',
      'softmax',
      'ce loss',
    ],
    fit: [
      'multiclass-classification',
      'binary-classification',
      'sequence-labelling',
      'segmentation',
      'object-detection',
      'sequential-recommendation',
      'retrieval',
      'embedding-learning',
      'ocr',
      ...TEXT_TASKS,
    ],
    ask: [
      {
        tasks: ['multilabel-classification'],
        why: 'Labels would compete for one unit; it is right only if exactly one counts.',
      },
      { tasks: ['regression'], why: 'Buckets forget order and distance.' },
      { tasks: ['anomaly-detection'], why: 'A new kind of anomaly is forced into a known class.' },
      { tasks: ['clustering'], why: 'It needs labels, or something that stands in for them.' },
    ],
  },
  {
    id: 'label-smoothing-ce',
    name: 'Smoothed cross-entropy',
    aliases: ['smoothed cross-entropy', 'label smoothing'],
    fit: ['multiclass-classification', 'seq2seq', 'sequence-labelling'],
    ask: [
      {
        when: 'scores-used-as-probability',
        why: 'Smoothing flattens the scores, and here they are used as probabilities.',
      },
    ],
    watch: ['As a teacher for distillation it has lost what tells classes apart.'],
  },
  {
    id: 'hinge',
    name: 'Hinge',
    aliases: ['svm', 'max-margin', 'hinge loss'],
    fit: ['binary-classification', 'multiclass-classification', 'ranking'],
    ask: [{ when: 'scores-used-as-probability', why: NOT_PROBABILITIES }],
    wrong: [noNumber('It needs classes; for a number take huber or a quantile.')],
  },
];

const FOR_NUMBERS: readonly Row[] = [
  {
    id: 'mse',
    name: 'Squared error',
    aliases: ['l2', 'squared error', 'least squares', 'rmse loss', 'mean squared error', 'rmse'],
    fit: [...NUMBER_TASKS, 'contextual-bandit', 'uplift-modelling'],
    ask: [
      {
        tasks: ['binary-classification', 'multiclass-classification'],
        why: 'It learns slowly where it is sure, and on class numbers it invents an order.',
      },
      { tasks: ['ranking'], why: 'It fits grades, not the order.' },
      {
        tasks: ['retrieval', 'sequential-recommendation'],
        why: 'It suits ratings; for clicks the unseen items need weights.',
      },
      {
        tasks: ['object-detection'],
        why: 'It depends on the size of a box: an overlap loss does not.',
      },
      { tasks: ['time-to-event'], why: 'It drops histories that were cut off before the event.' },
      {
        tasks: NUMBER_TASKS,
        when: 'heavy-tail-target',
        why: 'A few large rows decide everything: log target, huber or tweedie?',
      },
    ],
    wrong: [{ tasks: TEXT_TASKS, why: 'Tokens have no distance from each other.' }],
  },
  {
    id: 'mae',
    name: 'Absolute error',
    aliases: ['l1', 'absolute error', 'mean absolute error'],
    fit: NUMBER_TASKS,
    ask: [
      {
        tasks: NUMBER_TASKS,
        when: 'zeros-in-target',
        why: 'With more than half zeros the median is zero, so it predicts zero.',
      },
    ],
    wrong: [
      {
        tasks: ['multiclass-classification', ...TEXT_TASKS],
        why: 'Classes and tokens have no distance from each other.',
      },
    ],
    watch: ['Medians do not add up to the median of the total.'],
  },
  {
    id: 'huber',
    name: 'Huber',
    aliases: ['smooth l1', 'log-cosh', 'huber loss'],
    fit: [...NUMBER_TASKS, 'object-detection', 'contextual-bandit'],
    wrong: [
      {
        tasks: ['multiclass-classification', ...TEXT_TASKS],
        why: 'Classes and tokens have no distance from each other.',
      },
    ],
    watch: ['It lies between mean and median: biased where totals are needed.'],
  },
  {
    id: 'quantile',
    name: 'Quantile (pinball)',
    aliases: ['pinball', 'pinball loss', 'quantile loss', 'quantile regression'],
    fit: NUMBER_TASKS,
    wrong: [{ tasks: CLASSIFICATION, why: 'It needs a number; the task asks for a class.' }],
    watch: [
      'One number shown: which quantile, and why?',
      'Quantiles that are fitted apart can cross.',
    ],
  },
  {
    id: 'poisson-tweedie',
    name: 'Poisson or Tweedie',
    aliases: ['poisson', 'tweedie', 'negative binomial', 'gamma', 'poisson loss', 'tweedie loss'],
    fit: NUMBER_TASKS,
    wrong: [{ tasks: TEXT_TASKS, why: 'It counts things; text is not a count.' }],
    watch: ['Counts more spread than Poisson allows; targets that can be negative.'],
  },
  {
    id: 'gaussian-nll',
    name: 'Distributional likelihood',
    aliases: [
      'distributional',
      'crps',
      'mixture density',
      'student-t',
      'gaussian likelihood',
      'gaussian negative log likelihood',
    ],
    fit: NUMBER_TASKS,
    wrong: [{ tasks: CLASSIFICATION, why: 'It needs a number; the task asks for a class.' }],
    watch: ['A Gaussian over skewed or bounded targets.'],
  },
  {
    id: 'survival',
    name: 'Survival likelihood',
    aliases: ['cox', 'hazard', 'partial likelihood', 'discrete-time survival', 'survival loss'],
    fit: ['time-to-event'],
    ask: [
      {
        tasks: ['binary-classification'],
        why: 'Worth it only if timing or unfinished histories matter.',
      },
    ],
  },
];

const FOR_LISTS: readonly Row[] = [
  {
    id: 'bpr',
    name: 'BPR',
    aliases: [
      'bayesian personalised ranking',
      'bayesian personalized ranking',
      'pairwise implicit',
      'bpr loss',
    ],
    fit: LIST_TASKS,
    ask: [{ when: 'scores-used-as-probability', why: ONLY_ORDER }],
    wrong: [noNumber()],
    watch: ['Uniform negatives are too easy, and weak on popular items.'],
  },
  {
    id: 'pairwise-logistic',
    name: 'Pairwise logistic',
    aliases: ['ranknet', 'pairwise', 'pairwise loss'],
    fit: ['ranking', 'retrieval'],
    ask: [{ when: 'scores-used-as-probability', why: ONLY_ORDER }],
    wrong: [noNumber()],
    watch: ['All pairs weigh the same; where the top matters most take lambdarank.'],
  },
  {
    id: 'lambdarank',
    name: 'LambdaRank',
    aliases: ['lambdamart', 'lambdaloss', 'rank:ndcg'],
    fit: ['ranking'],
    ask: [
      { when: 'scores-used-as-probability', why: ONLY_ORDER },
      { tasks: ['retrieval'], why: 'It orders given lists; it does not search a whole corpus.' },
    ],
    wrong: [noNumber()],
    watch: ['A query with a single item gives no pairs, and no gradient.'],
  },
  {
    id: 'listwise-softmax',
    name: 'Listwise softmax',
    aliases: ['listnet', 'listmle', 'listwise', 'listwise loss'],
    fit: ['ranking', 'sequential-recommendation'],
    ask: [
      {
        when: 'scores-used-as-probability',
        why: 'Its scores mean something within one list only: calibrate.',
      },
    ],
    wrong: [noNumber()],
    watch: ['Lists without a positive teach nothing.'],
  },
  {
    id: 'sampled-softmax',
    name: 'Sampled softmax',
    aliases: [
      'in-batch softmax',
      'batch softmax',
      'in-batch negatives',
      'skip-gram',
      'skip-gram with negative sampling',
      'negative sampling loss',
    ],
    fit: ['retrieval', 'sequential-recommendation', 'embedding-learning'],
    wrong: [noNumber()],
    watch: [
      'Without a popularity correction, popular items are punished as frequent negatives.',
      'With few classes the full softmax is exact and cheap.',
    ],
    source: 'Correcting the LogQ Correction, arXiv 2507.09331',
  },
  {
    id: 'off-policy',
    name: 'Off-policy',
    aliases: [
      'ips',
      'doubly robust',
      'policy gradient',
      'counterfactual risk',
      'inverse propensity',
    ],
    fit: ['contextual-bandit', 'ranking'],
    wrong: [
      {
        tasks: ['forecasting', 'clustering'],
        why: 'It weighs logged choices; here nothing is chosen.',
      },
    ],
    watch: ['Propensities that are not logged, or near zero: clip and normalise.'],
    source: 'arXiv 2507.07909',
  },
  {
    id: 'uplift-loss',
    name: 'Uplift',
    aliases: ['transformed outcome', 't-learner', 'r-learner', 'x-learner', 'uplift loss'],
    fit: ['uplift-modelling'],
    ask: [
      {
        tasks: [...CLASSIFICATION, ...NUMBER_TASKS, ...LIST_TASKS],
        why: 'It needs a column that says who was treated.',
      },
    ],
    watch: ['Treatment that was not randomised: what was adjusted for?'],
  },
];

const FOR_VECTORS: readonly Row[] = [
  {
    id: 'infonce',
    name: 'InfoNCE',
    aliases: [
      'nt-xent',
      'contrastive',
      'contrastive loss',
      'multiple negatives ranking',
      'clip loss',
      'info nce',
    ],
    fit: ['embedding-learning', 'retrieval'],
    ask: [{ tasks: ['ranking'], when: 'scores-used-as-probability', why: ONLY_ORDER }],
    wrong: [noNumber()],
    watch: ['Small batches bring few negatives; duplicates in a batch become false ones.'],
  },
  {
    id: 'triplet',
    name: 'Triplet',
    aliases: ['triplet margin', 'triplet loss'],
    fit: ['embedding-learning', 'retrieval'],
    wrong: [noNumber()],
    watch: ['Without mining of hard triplets most of them give no gradient.'],
  },
  {
    id: 'contrastive-margin',
    name: 'Contrastive margin',
    aliases: ['siamese', 'siamese loss', 'margin loss'],
    fit: ['embedding-learning', 'retrieval', 'anomaly-detection'],
    wrong: [noNumber()],
    watch: ['Was the margin checked on validation distances?'],
  },
  {
    id: 'angular-margin',
    name: 'Angular margin',
    aliases: ['arcface', 'cosface'],
    fit: ['embedding-learning'],
    wrong: [
      {
        tasks: [...NUMBER_TASKS, ...TEXT_TASKS],
        why: 'It tells identities apart; the task asks for a number or a text.',
      },
    ],
    watch: ['Identities with one or two samples; classes that come and go.'],
  },
];

const NO_BOX: readonly TaskId[] = [
  ...CLASSIFICATION,
  ...NUMBER_TASKS,
  ...LIST_TASKS,
  ...TEXT_TASKS,
];

const FOR_MEDIA_AND_TEXT: readonly Row[] = [
  {
    id: 'iou-loss',
    name: 'Box overlap',
    aliases: ['iou', 'giou', 'diou', 'ciou'],
    fit: ['object-detection'],
    ask: [
      { tasks: ['object-detection'], alone: true, why: 'Boxes also need a loss for their class.' },
    ],
    wrong: [{ tasks: NO_BOX, why: 'It compares boxes, and the task gives none.' }],
  },
  {
    id: 'dice',
    name: 'Dice',
    aliases: ['soft dice', 'dice loss', 'tversky', 'lovasz', 'jaccard loss'],
    fit: ['segmentation'],
    ask: [
      {
        tasks: ['segmentation'],
        alone: true,
        why: 'It is unstable on empty masks: add cross-entropy.',
      },
      { tasks: CLASSIFICATION, why: 'Unusual for whole units: why not cross-entropy?' },
    ],
    wrong: [
      {
        tasks: [...NUMBER_TASKS, ...LIST_TASKS],
        why: 'It compares masks, and the task gives none.',
      },
    ],
  },
  {
    id: 'ctc',
    name: 'CTC',
    aliases: ['connectionist temporal classification'],
    fit: ['ocr', 'seq2seq'],
    wrong: [
      {
        tasks: ['text-generation', ...CLASSIFICATION, ...LIST_TASKS, ...NUMBER_TASKS],
        why: 'It aligns an output with a longer input, step by step.',
      },
    ],
    watch: ['Output that is reordered or longer than the input, as in translation or summaries.'],
  },
  {
    id: 'token-ce',
    name: 'Next token',
    aliases: [
      'next-token',
      'next token prediction',
      'causal lm',
      'teacher forcing',
      'mle',
      'sft',
      'instruction tuning',
      'language modelling',
    ],
    fit: ['seq2seq', 'text-generation', 'ocr'],
    ask: [
      {
        tasks: ['rag-qa'],
        why: 'Training facts into a model gives neither citations nor updates.',
      },
    ],
    wrong: [{ tasks: ['clustering'], why: 'It predicts tokens; the task asks for groups.' }],
    watch: ['Where taste decides, add a preference step.'],
  },
  {
    id: 'preference',
    name: 'Preference',
    aliases: ['dpo', 'rlhf', 'reward model', 'bradley-terry'],
    fit: ['text-generation', 'rag-qa'],
    wrong: [
      {
        tasks: [...NUMBER_TASKS, 'object-detection'],
        why: 'It learns which of two answers people prefer.',
      },
    ],
    watch: [
      'Few or one-sided pairs teach length and style.',
      'What keeps it close to the reference model?',
    ],
  },
  {
    id: 'reconstruction',
    name: 'Reconstruction',
    aliases: [
      'autoencoder',
      'auto-encoder',
      'elbo',
      'vae',
      'masked prediction',
      'reconstruction error',
    ],
    fit: ['anomaly-detection', 'embedding-learning'],
    ask: [{ tasks: ['retrieval'], why: 'Similar pixels or words are not similar use.' }],
    wrong: [{ tasks: ['ranking'], why: 'It rebuilds its input; nothing in it is about order.' }],
    watch: ['A large model may rebuild the anomalies too.'],
  },
  {
    id: 'one-class',
    name: 'One class',
    aliases: ['deep svdd', 'one-class svm', 'one class'],
    fit: ['anomaly-detection'],
    wrong: [
      {
        tasks: [...LIST_TASKS, ...NUMBER_TASKS, 'multiclass-classification'],
        why: 'It knows only normal and not normal.',
      },
    ],
    watch: ['“Normal” data that holds anomalies.'],
  },
  {
    id: 'within-cluster',
    name: 'Within-cluster distance',
    aliases: ['k-means', 'kmeans', 'inertia', 'gmm likelihood'],
    fit: ['clustering'],
    wrong: [
      {
        tasks: [...CLASSIFICATION, ...NUMBER_TASKS, ...LIST_TASKS],
        why: 'It forms groups; the task asks for something else.',
      },
    ],
    watch: ['Groups of unequal size or shape; a number of groups picked by no criterion.'],
  },
  {
    id: 'distillation',
    name: 'Distillation',
    aliases: ['kl to teacher', 'soft labels', 'knowledge distillation'],
    fit: [...CLASSIFICATION, 'ranking', 'embedding-learning', 'object-detection', ...TEXT_TASKS],
    watch: ['With no hard labels at all it copies the errors of its teacher.'],
  },
];

/** Which loss suits which task. Losses have lists only: a pair in none gets no verdict. */
export const LOSSES: readonly Row[] = [
  ...FOR_CLASSES,
  ...FOR_NUMBERS,
  ...FOR_LISTS,
  ...FOR_VECTORS,
  ...FOR_MEDIA_AND_TEXT,
];
