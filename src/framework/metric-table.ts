import type { MetricRow } from './compatibility';
import { CLASSIFICATION, LIST_TASKS, NUMBER_TASKS, TASK_IDS, TEXT_TASKS } from './tasks';

export type MetricId =
  | 'accuracy'
  | 'balanced-accuracy'
  | 'topk-accuracy'
  | 'precision'
  | 'recall'
  | 'f1'
  | 'roc-auc'
  | 'pr-auc'
  | 'recall@precision'
  | 'log-loss'
  | 'brier'
  | 'calibration-ece'
  | 'mcc'
  | 'expected-cost'
  | 'rmse'
  | 'mae'
  | 'mape'
  | 'smape'
  | 'wape'
  | 'mase'
  | 'r2'
  | 'pinball'
  | 'bias'
  | 'c-index'
  | 'ndcg'
  | 'mrr'
  | 'map'
  | 'precision@k'
  | 'recall@k'
  | 'hit-rate'
  | 'ann-recall'
  | 'mean-rank'
  | 'diversity'
  | 'coverage'
  | 'novelty'
  | 'ips-value'
  | 'qini'
  | 'regret'
  | 'iou'
  | 'map@iou'
  | 'dice-score'
  | 'boundary-f1'
  | 'cer'
  | 'wer'
  | 'exact-match'
  | 'bleu'
  | 'rouge'
  | 'semantic-similarity'
  | 'perplexity'
  | 'faithfulness'
  | 'answer-correctness'
  | 'answer-relevance'
  | 'context-recall'
  | 'citation-precision'
  | 'abstention'
  | 'win-rate'
  | 'task-success'
  | 'toxicity-rate'
  | 'silhouette'
  | 'ari-nmi'
  | 'stability'
  | 'slice-gap';

type Row = MetricRow<MetricId>;

const CLASSES_AND_SCORES: readonly Row[] = [
  {
    id: 'accuracy',
    name: 'Accuracy',
    aliases: ['acc', 'top-1', 'top-1 accuracy'],
    needs: ['class'],
    fit: ['multiclass-classification'],
    ask: [
      {
        when: 'rare-positives',
        why: 'Always answering no is right almost every time: add precision and recall.',
      },
      {
        tasks: ['multilabel-classification'],
        why: 'All labels right or nothing hides partial errors.',
      },
      { tasks: [...NUMBER_TASKS], why: 'A number is never exactly right: which error is meant?' },
      { tasks: ['ocr', ...TEXT_TASKS], why: 'Accuracy of what: character, field, answer?' },
    ],
    watch: ['Errors that cost differently.'],
  },
  {
    id: 'balanced-accuracy',
    name: 'Balanced accuracy',
    aliases: ['mean recall', 'uar'],
    needs: ['class'],
    fit: ['multiclass-classification', 'binary-classification'],
    watch: ['Decisions whose cost depends on precision.'],
  },
  {
    id: 'topk-accuracy',
    name: 'Top-k accuracy',
    aliases: ['top-5', 'top-5 accuracy', 'top-k accuracy', 'accuracy@k'],
    needs: ['class'],
    fit: ['multiclass-classification'],
    watch: ['The product shows one answer.'],
  },
  {
    id: 'precision',
    name: 'Precision',
    aliases: ['ppv', 'positive predictive value'],
    needs: ['class', 'boxes', 'span', 'list'],
    fit: [...CLASSIFICATION, 'anomaly-detection', 'sequence-labelling', 'object-detection'],
    ask: [{ alone: true, why: 'At which recall? Flagging one sure case gives 100 %.' }],
  },
  {
    id: 'recall',
    name: 'Recall',
    aliases: ['sensitivity', 'tpr', 'true positive rate', 'value-weighted recall'],
    needs: ['class', 'boxes', 'span', 'list'],
    fit: [...CLASSIFICATION, 'anomaly-detection', 'object-detection', 'sequence-labelling'],
    ask: [{ alone: true, why: 'At which precision, or volume? Flagging everything gives 100 %.' }],
  },
  {
    id: 'f1',
    name: 'F1',
    aliases: ['f-score', 'f1-score', 'f-beta', 'f2', 'f0.5', 'macro-f1', 'micro-f1', 'f-measure'],
    needs: ['class', 'span', 'boxes'],
    fit: [...CLASSIFICATION, 'sequence-labelling'],
    ask: [{ tasks: ['rag-qa'], why: 'Shared words; that suits short answers only.' }],
    watch: ['Errors that cost differently; a threshold that nobody states; macro or micro.'],
  },
  {
    id: 'roc-auc',
    name: 'ROC AUC',
    aliases: ['auc', 'auroc', 'auc-roc', 'c-statistic', 'area under the roc curve'],
    needs: ['score'],
    fit: ['binary-classification', 'multilabel-classification', 'anomaly-detection', 'ranking'],
    ask: [
      {
        when: 'very-rare-positives',
        alone: true,
        why: 'A small false-positive rate is still a flood of false alarms: add pr-auc, or recall at a fixed precision.',
      },
      { tasks: ['multiclass-classification'], why: 'One against the rest, or pair by pair?' },
      {
        tasks: ['retrieval', 'sequential-recommendation'],
        alone: true,
        why: 'Over all users at once it mixes users: group it by query or user.',
      },
      {
        tasks: ['uplift-modelling'],
        why: 'It measures who responds, not what the action changes.',
      },
    ],
    source: 'A Closer Look at AUROC and AUPRC under Class Imbalance (NeurIPS)',
  },
  {
    id: 'pr-auc',
    name: 'PR AUC',
    aliases: [
      'average precision',
      'average precision (binary)',
      'auprc',
      'auc-pr',
      'area under the precision-recall curve',
    ],
    needs: ['score'],
    fit: ['binary-classification', 'multilabel-classification', 'anomaly-detection'],
    watch: ['Comparing sets with different shares of positives: its floor is that share.'],
  },
  {
    id: 'recall@precision',
    name: 'Recall at fixed precision',
    aliases: [
      'recall at fixed precision',
      'recall at precision',
      'precision at recall',
      'recall@fpr',
      'recall at fpr',
      'recall at fixed fpr',
      'recall at fixed false-positive rate',
      'precision@volume',
      'precision at volume',
      'recall@p',
      'partial auc',
    ],
    needs: ['score'],
    fit: ['binary-classification', 'multilabel-classification', 'anomaly-detection'],
    watch: ['An operating point that is tied to neither cost nor capacity.'],
  },
  {
    id: 'log-loss',
    name: 'Log loss',
    aliases: [
      'logloss',
      'cross-entropy',
      'normalised entropy',
      'normalized entropy',
      'normalised cross-entropy',
      'ne',
      'bce',
      'nll',
    ],
    needs: ['prob'],
    fit: [...CLASSIFICATION, 'ranking'],
    watch: [
      'Nobody uses the probability.',
      'Sets with different shares of positives: divide by the entropy of that share.',
    ],
  },
  {
    id: 'brier',
    name: 'Brier score',
    aliases: ['brier score'],
    needs: ['prob'],
    fit: ['binary-classification', 'multiclass-classification'],
    watch: ['Read as calibration alone; it also holds sharpness.'],
    source: 'scikit-learn, sklearn.metrics.brier_score_loss',
  },
  {
    id: 'calibration-ece',
    name: 'Calibration error',
    aliases: [
      'ece',
      'calibration',
      'calibration error',
      'expected calibration error',
      'calibration ratio',
      'reliability',
      'copc',
    ],
    needs: ['prob'],
    fit: [...CLASSIFICATION, 'ranking'],
    ask: [
      {
        alone: true,
        why: 'Giving everyone the average rate is perfectly calibrated, and useless.',
      },
    ],
  },
  {
    id: 'mcc',
    name: 'Matthews correlation',
    aliases: ['matthews', 'matthews correlation', 'cohen kappa'],
    needs: ['class'],
    fit: ['binary-classification', 'multiclass-classification'],
    watch: ['Stakeholders who need a cost.'],
  },
  {
    id: 'expected-cost',
    name: 'Expected cost',
    aliases: ['net loss', 'profit curve', 'expected value', 'cost curve', 'cost-weighted error'],
    needs: ['class', 'score'],
    fit: ['binary-classification', 'anomaly-detection'],
    watch: ['Costs that are guesses: show how the choice moves with them.'],
  },
];

const censored = 'It drops histories that were cut off before the event.';
const valueHead = 'It judges a predicted value, not the order.';

const NUMBERS: readonly Row[] = [
  {
    id: 'rmse',
    name: 'RMSE',
    aliases: ['mse', 'root mean squared error', 'mean squared error'],
    needs: ['real'],
    fit: NUMBER_TASKS,
    ask: [
      {
        tasks: NUMBER_TASKS,
        when: 'heavy-tail-target',
        alone: true,
        why: 'A few large rows decide it.',
      },
      {
        tasks: NUMBER_TASKS,
        when: 'asymmetric-cost',
        alone: true,
        why: 'It punishes too high and too low alike, and the costs differ.',
      },
      { tasks: ['time-to-event'], why: censored },
      { tasks: ['ranking'], alone: true, why: valueHead },
    ],
    watch: ['Series of different scale in one number.'],
  },
  {
    id: 'mae',
    name: 'MAE',
    aliases: ['mean absolute error', 'mad', 'weighted mae'],
    needs: ['real'],
    fit: NUMBER_TASKS,
    ask: [
      {
        tasks: NUMBER_TASKS,
        when: 'asymmetric-cost',
        alone: true,
        why: 'It punishes too high and too low alike, and the costs differ.',
      },
      {
        tasks: NUMBER_TASKS,
        when: 'zeros-in-target',
        alone: true,
        why: 'Forecasting zero everywhere can win.',
      },
      { tasks: ['time-to-event'], why: censored },
      { tasks: ['ranking'], alone: true, why: valueHead },
    ],
  },
  {
    id: 'mape',
    name: 'MAPE',
    aliases: ['mean absolute percentage error'],
    needs: ['real'],
    fit: NUMBER_TASKS,
    wrong: [
      {
        when: 'zeros-in-target',
        why: 'It divides by the target, which can be zero here: take wape or mase.',
      },
    ],
    watch: ['It punishes too high more than too low.'],
    source: 'Hyndman, Another look at measures of forecast accuracy for intermittent demand',
  },
  {
    id: 'smape',
    name: 'sMAPE',
    aliases: ['symmetric mape'],
    needs: ['real'],
    fit: ['forecasting'],
    ask: [
      {
        when: 'zeros-in-target',
        alone: true,
        why: 'It jumps near zero, and is largest whenever one side is zero.',
      },
    ],
    watch: ['In spite of its name it is not symmetric.'],
  },
  {
    id: 'wape',
    name: 'WAPE',
    aliases: ['weighted mape', 'mad/mean ratio'],
    needs: ['real'],
    fit: ['forecasting'],
    watch: ['Large series hide small ones.'],
  },
  {
    id: 'mase',
    name: 'MASE',
    aliases: ['rmsse', 'scaled error'],
    needs: ['real'],
    fit: ['forecasting'],
    watch: ['A series with a constant history has no scale.'],
  },
  {
    id: 'r2',
    name: 'R²',
    aliases: ['r²', 'r squared', 'explained variance'],
    needs: ['real'],
    fit: ['regression'],
    ask: [{ tasks: ['forecasting'], alone: true, why: 'A trend alone makes it look good.' }],
    watch: ['Comparing data sets.'],
  },
  {
    id: 'pinball',
    name: 'Pinball loss',
    aliases: ['quantile loss', 'pinball loss', 'interval coverage', 'interval score', 'crps'],
    needs: ['interval', 'real'],
    fit: ['forecasting', 'regression'],
    watch: ['Coverage alone: wide intervals win.'],
  },
  {
    id: 'bias',
    name: 'Bias',
    aliases: ['mean error', 'forecast bias'],
    needs: ['real'],
    fit: ['forecasting', 'regression'],
    ask: [{ alone: true, why: 'Errors that cancel out give a bias of zero.' }],
  },
  {
    id: 'c-index',
    name: 'Concordance',
    aliases: ['concordance', 'concordance index', 'time-dependent auc', 'integrated brier'],
    needs: ['time'],
    fit: ['time-to-event'],
    watch: ['It judges the order only: add calibration at the horizon.'],
  },
];

const LISTS: readonly Row[] = [
  {
    id: 'ndcg',
    name: 'NDCG',
    aliases: ['dcg'],
    needs: ['list'],
    fit: LIST_TASKS,
    ask: [
      {
        when: 'one-right-answer',
        alone: true,
        why: 'With one right answer, mrr says the same more simply.',
      },
    ],
    watch: ['Clicks as labels with no correction for position; a k beyond what people see.'],
  },
  {
    id: 'mrr',
    name: 'MRR',
    aliases: ['reciprocal rank', 'mean reciprocal rank'],
    needs: ['list'],
    fit: ['retrieval', 'ranking'],
    ask: [
      {
        when: 'graded-relevance',
        alone: true,
        why: 'It counts the first hit only, and there are grades.',
      },
    ],
    watch: ['Several relevant items that matter.'],
  },
  {
    id: 'map',
    name: 'MAP',
    aliases: ['mean average precision', 'map@k'],
    needs: ['list'],
    fit: ['ranking', 'retrieval', 'object-detection', 'segmentation', 'multilabel-classification'],
    ask: [
      {
        tasks: ['ranking', 'retrieval'],
        when: 'graded-relevance',
        alone: true,
        why: 'It knows relevant and not, and there are grades.',
      },
    ],
  },
  {
    id: 'precision@k',
    name: 'Precision@k',
    aliases: ['p@k'],
    needs: ['list', 'score'],
    fit: ['ranking', 'retrieval', 'anomaly-detection', 'binary-classification'],
    watch: ['Fewer than k relevant exist: it cannot reach 1.'],
  },
  {
    id: 'recall@k',
    name: 'Recall@k',
    aliases: ['r@k'],
    needs: ['list', 'score'],
    fit: ['retrieval', 'sequential-recommendation', 'rag-qa'],
    ask: [
      {
        tasks: ['ranking'],
        alone: true,
        why: 'In a short list everything is inside k: it judges retrieval, not the order.',
      },
    ],
    watch: ['Relevant items without a label count as misses.'],
  },
  {
    id: 'hit-rate',
    name: 'Hit rate',
    aliases: ['hr@k', 'hit@k', 'hit rate@k', 'hit ratio'],
    needs: ['list'],
    fit: ['sequential-recommendation', 'retrieval'],
    watch: ['Against sampled negatives the order of models can flip: rank the full set.'],
    source: 'Krichene & Rendle, On Sampled Metrics for Item Recommendation (CACM 2022)',
  },
  {
    id: 'ann-recall',
    name: 'Index recall',
    aliases: ['recall vs exact search', 'index recall', 'ann recall'],
    needs: ['list'],
    fit: ['retrieval'],
    ask: [
      {
        tasks: ['retrieval'],
        alone: true,
        why: 'It compares the index with exact search; it says nothing about relevance.',
      },
    ],
  },
  {
    id: 'mean-rank',
    name: 'Mean rank',
    aliases: ['average rank', 'percentile rank'],
    needs: ['list'],
    fit: ['retrieval', 'sequential-recommendation'],
    watch: ['One outlier decides it.'],
  },
  {
    id: 'diversity',
    name: 'Diversity',
    aliases: ['intra-list diversity', 'ild'],
    needs: ['list'],
    fit: LIST_TASKS,
    ask: [{ alone: true, why: 'A random list is the most diverse: pair it with relevance.' }],
  },
  {
    id: 'coverage',
    name: 'Coverage',
    aliases: ['catalogue coverage', 'catalog coverage', 'gini', 'exposure'],
    needs: ['list'],
    fit: LIST_TASKS,
    ask: [{ alone: true, why: 'Random lists cover most: pair it with relevance.' }],
  },
  {
    id: 'novelty',
    name: 'Novelty',
    aliases: ['serendipity', 'unexpectedness'],
    needs: ['list'],
    fit: LIST_TASKS,
    ask: [{ alone: true, why: 'Irrelevant items are novel too: pair it with relevance.' }],
  },
  {
    id: 'ips-value',
    name: 'Off-policy value',
    aliases: ['ips', 'snips', 'doubly robust', 'off-policy value', 'replay'],
    needs: ['list', 'policy'],
    fit: ['contextual-bandit', 'ranking'],
    watch: ['Propensities that were not logged; items that the old policy never showed.'],
    source: 'arXiv 2507.07909',
  },
  {
    id: 'qini',
    name: 'Qini',
    aliases: ['auuc', 'uplift at k', 'uplift@k'],
    needs: ['effect'],
    fit: ['uplift-modelling'],
    watch: ['Data without a random control.'],
  },
  {
    id: 'regret',
    name: 'Regret',
    aliases: ['cumulative regret'],
    needs: ['policy'],
    fit: ['contextual-bandit'],
    watch: ['On real logs the best option is unknown: simulation only.'],
  },
];

const MEDIA: readonly Row[] = [
  {
    id: 'iou',
    name: 'IoU',
    aliases: ['jaccard', 'miou', 'mean iou'],
    needs: ['boxes', 'mask'],
    fit: ['segmentation', 'object-detection'],
    watch: ['Small objects; classes that are absent.'],
  },
  {
    id: 'map@iou',
    name: 'mAP at IoU',
    aliases: ['map@.5', 'map@0.5', 'map@[.5:.95]', 'map@[0.5:0.95]', 'map50', 'coco map'],
    needs: ['boxes'],
    fit: ['object-detection', 'segmentation'],
    watch: [
      'One operating point matters: add recall at a fixed overlap with a floor for precision.',
    ],
  },
  {
    id: 'dice-score',
    name: 'Dice score',
    aliases: ['dice', 'f1 (mask)', 'mask f1'],
    needs: ['mask'],
    fit: ['segmentation'],
    watch: ['Empty masks.'],
  },
  {
    id: 'boundary-f1',
    name: 'Boundary F1',
    aliases: ['hausdorff', 'boundary f1'],
    needs: ['mask'],
    fit: ['segmentation'],
    watch: ['Outlines that are noisy in the labels.'],
  },
  {
    id: 'cer',
    name: 'Character error rate',
    aliases: ['character error rate'],
    needs: ['text-ref'],
    fit: ['ocr', 'seq2seq'],
    watch: ['Fields in which one digit is everything: exact match a field.'],
  },
  {
    id: 'wer',
    name: 'Word error rate',
    aliases: ['word error rate'],
    needs: ['text-ref'],
    fit: ['ocr', 'seq2seq'],
    watch: ['Languages without spaces; changes that keep the meaning.'],
  },
];

const overlap =
  'Good open answers share few words with each other, so it hardly follows what people think of them.';
const evalOfDialogue = 'Liu et al., How NOT To Evaluate Your Dialogue System';

const TEXTS: readonly Row[] = [
  {
    id: 'exact-match',
    name: 'Exact match',
    aliases: ['em', 'field accuracy', 'exact match'],
    needs: ['class', 'span', 'text-ref'],
    fit: ['ocr', 'sequence-labelling', 'rag-qa', 'seq2seq'],
    ask: [
      {
        tasks: ['text-generation'],
        why: 'There are many good answers; which one is the reference?',
      },
    ],
    watch: ['Long answers; for SQL, run it instead.'],
  },
  {
    id: 'bleu',
    name: 'BLEU',
    aliases: ['sacrebleu', 'chrf'],
    needs: ['text-ref'],
    fit: ['seq2seq'],
    ask: [
      { tasks: ['rag-qa'], alone: true, why: 'Shared words say little about a grounded answer.' },
    ],
    wrong: [{ tasks: ['text-generation'], why: overlap }],
    source: evalOfDialogue,
  },
  {
    id: 'rouge',
    name: 'ROUGE',
    aliases: ['rouge-l', 'rouge-1', 'rouge-2'],
    needs: ['text-ref'],
    fit: ['seq2seq'],
    ask: [
      { tasks: ['rag-qa'], alone: true, why: 'Shared words say little about a grounded answer.' },
    ],
    wrong: [{ tasks: ['text-generation'], why: overlap }],
    watch: ['Summaries also need a check of faithfulness.'],
    source: evalOfDialogue,
  },
  {
    id: 'semantic-similarity',
    name: 'Semantic similarity',
    aliases: ['bertscore', 'comet', 'bleurt', 'semantic similarity'],
    needs: ['text-ref', 'text-open'],
    fit: ['seq2seq'],
    ask: [
      {
        tasks: ['text-generation'],
        when: 'no-reference',
        alone: true,
        why: 'Similar to what? There is no reference text.',
      },
    ],
    watch: ['One wrong word that turns a fact around hardly moves it.'],
  },
  {
    id: 'perplexity',
    name: 'Perplexity',
    aliases: ['ppl', 'bits per token'],
    needs: ['text-open', 'text-ref'],
    fit: ['text-generation'],
    ask: [{ tasks: ['rag-qa'], alone: true, why: 'It measures fluency, neither truth nor use.' }],
    watch: ['Taken for usefulness or truth; compared across tokenizers.'],
  },
  {
    id: 'faithfulness',
    name: 'Faithfulness',
    aliases: ['groundedness', 'attribution', 'hallucination rate', 'ungrounded answer rate'],
    needs: ['text-open', 'text-ref'],
    fit: ['rag-qa', 'seq2seq'],
    ask: [
      {
        tasks: ['rag-qa'],
        alone: true,
        why: '“I do not know” is always faithful: add correctness.',
      },
    ],
    watch: ['A judge that nobody checked against people.'],
    source: 'Ragas documentation, Metrics',
  },
  {
    id: 'answer-correctness',
    name: 'Answer correctness',
    aliases: ['judged correctness', 'factual accuracy', 'answer correctness', 'answer accuracy'],
    needs: ['text-open', 'text-ref'],
    fit: ['rag-qa', 'text-generation'],
    watch: ['No set of checked answers.'],
  },
  {
    id: 'answer-relevance',
    name: 'Answer relevance',
    aliases: ['response relevancy', 'answer relevancy'],
    needs: ['text-open'],
    fit: ['rag-qa', 'text-generation'],
    ask: [{ alone: true, why: 'It says nothing about truth.' }],
    source: 'Ragas documentation, Metrics',
  },
  {
    id: 'context-recall',
    name: 'Context recall',
    aliases: ['context precision', 'context relevance', 'context recall'],
    needs: ['list', 'text-open'],
    fit: ['rag-qa'],
    ask: [{ tasks: ['rag-qa'], alone: true, why: 'It judges what was retrieved, not the answer.' }],
    source: 'Ragas documentation, Metrics',
  },
  {
    id: 'citation-precision',
    name: 'Citation precision',
    aliases: ['citation recall', 'citation accuracy'],
    needs: ['text-open'],
    fit: ['rag-qa'],
  },
  {
    id: 'abstention',
    name: 'Abstention',
    aliases: ['refusal accuracy', 'selective accuracy', 'abstention accuracy'],
    needs: ['text-open', 'class'],
    fit: ['rag-qa', ...CLASSIFICATION],
  },
  {
    id: 'win-rate',
    name: 'Win rate',
    aliases: ['pairwise preference', 'side by side', 'sxs', 'elo', 'llm judge', 'human preference'],
    needs: ['text-open', 'text-ref', 'list'],
    fit: ['text-generation', 'rag-qa', 'ranking'],
    watch: ['One judge; an order that is never swapped; length that nobody controls.'],
  },
  {
    id: 'task-success',
    name: 'Task success',
    aliases: ['pass@k', 'unit tests', 'execution accuracy', 'task completion'],
    needs: ['text-open', 'text-ref'],
    fit: ['text-generation', 'seq2seq'],
    watch: ['Tests that leaked into the training data.'],
  },
  {
    id: 'toxicity-rate',
    name: 'Toxicity rate',
    aliases: ['safety violations', 'jailbreak rate', 'unsafe output rate'],
    needs: ['text-open'],
    fit: ['text-generation', 'rag-qa'],
    watch: ['A scorer that is biased by dialect.'],
  },
];

const GROUPS: readonly Row[] = [
  {
    id: 'silhouette',
    name: 'Silhouette',
    aliases: ['davies-bouldin', 'inertia', 'silhouette score'],
    needs: ['groups'],
    fit: ['clustering'],
    watch: ['Taken for usefulness; used across different features.'],
  },
  {
    id: 'ari-nmi',
    name: 'ARI or NMI',
    aliases: ['ari', 'nmi', 'adjusted rand', 'purity', 'v-measure'],
    needs: ['groups'],
    fit: ['clustering'],
    watch: ['Purity alone rises with the number of groups.'],
  },
  {
    id: 'stability',
    name: 'Cluster stability',
    aliases: ['cluster stability'],
    needs: ['groups'],
    fit: ['clustering'],
  },
  {
    id: 'slice-gap',
    name: 'Gap between slices',
    aliases: [
      'worst-group metric',
      'equal opportunity gap',
      'demographic parity',
      'worst slice',
      'fairness gap',
      'slice gap',
    ],
    needs: ['class', 'score', 'prob', 'list', 'boxes', 'text-open', 'text-ref', 'real'],
    fit: TASK_IDS,
    watch: ['Small groups without an interval; which notion of fairness?'],
  },
];

/** Which offline metric suits which task. */
export const METRICS: readonly Row[] = [
  ...CLASSES_AND_SCORES,
  ...NUMBERS,
  ...LISTS,
  ...MEDIA,
  ...TEXTS,
  ...GROUPS,
];
