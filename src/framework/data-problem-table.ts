/** A trouble that data has again and again. */
export interface DataProblem {
  readonly id: string;
  readonly name: string;
  readonly signs: string;
  /** Any one counts; two are better. */
  readonly remedies: readonly string[];
  /** Where a remedy is drawn, and the properties that name it. */
  readonly shownBy: readonly {
    readonly component: string;
    readonly properties?: readonly string[];
  }[];
  readonly source?: string;
}

export const DATA_PROBLEMS: readonly DataProblem[] = [
  {
    id: 'imbalance',
    name: 'Rare positives',
    signs: 'A stated rate below 5 %; fraud, ads, abuse, defects; accuracy as the metric.',
    remedies: [
      'a threshold by cost',
      'class weights',
      'fewer negatives, with the rate corrected',
      'focal loss',
      'hard negatives',
      'a better metric',
      'anomaly detection, where labels are few',
    ],
    shownBy: [
      { component: 'sampler', properties: ['negatives'] },
      { component: 'model-trainer', properties: ['loss', 'classWeight'] },
      { component: 'calibrator' },
      { component: 'decision-policy', properties: ['thresholds'] },
      { component: 'offline-evaluator', properties: ['metrics'] },
    ],
  },
  {
    id: 'cold-start-user',
    name: 'New users',
    signs: 'Sign-ups or anonymous users, and retrieval by user id alone.',
    remedies: [
      'popular or contextual answers',
      'choices at the start',
      'features of the session',
      'a tower that reads content',
      'exploration',
    ],
    shownBy: [
      { component: 'fallback' },
      { component: 'candidate-generator' },
      { component: 'stream-processor' },
      { component: 'ab-router' },
      { component: 'slice-evaluator' },
    ],
  },
  {
    id: 'cold-start-item',
    name: 'New items',
    signs: 'A catalogue that changes fast: events, ads, news; items known by id alone.',
    remedies: [
      'vectors of the content',
      'a quota for fresh items',
      'exploration',
      'an index that is refreshed in minutes',
    ],
    shownBy: [
      { component: 'embedder' },
      { component: 'vector-index' },
      { component: 'reranker' },
      { component: 'candidate-generator' },
    ],
  },
  {
    id: 'position-bias',
    name: 'Position bias',
    signs: 'Labels from clicks on ranked lists.',
    remedies: [
      'position as a feature, fixed when serving',
      'weights by propensity',
      'a randomised slice',
      'interleaving',
    ],
    shownBy: [
      { component: 'model-trainer', properties: ['positionCorrection'] },
      { component: 'prediction-log', properties: ['propensityLogged'] },
      { component: 'sampler' },
      { component: 'ab-router', properties: ['exploration'] },
      { component: 'backtest', properties: ['propensityLogged'] },
    ],
    source: 'arXiv 2507.07909',
  },
  {
    id: 'selection-bias',
    name: 'Only what was shown',
    signs: 'Labels exist only for what was approved, shown or reviewed.',
    remedies: [
      'let a small random share through, with a limit on the loss',
      'weights by the odds of approval',
      'a random audit',
    ],
    shownBy: [
      { component: 'decision-policy', properties: ['exploration'] },
      { component: 'review-queue' },
      { component: 'human-labelling' },
    ],
  },
  {
    id: 'feedback-loop',
    name: 'Feedback loop',
    signs: 'What was served becomes what is learned, and nothing explores.',
    remedies: [
      'a share of exploration',
      'a holdout without the model',
      'a correction for popularity',
      'more diverse lists',
    ],
    shownBy: [
      { component: 'ab-router', properties: ['exploration'] },
      { component: 'reranker' },
      { component: 'sampler' },
      { component: 'model-monitor' },
    ],
    source: 'Jiang et al., Degenerate Feedback Loops in Recommender Systems, arXiv 1902.10730',
  },
  {
    id: 'label-delay',
    name: 'Late labels',
    signs: 'A window of days or more: chargebacks, churn, conversions, returns.',
    remedies: [
      'wait until labels are mature',
      'early stand-ins',
      'a correction for late feedback',
      'watch scores meanwhile',
    ],
    shownBy: [
      { component: 'label-join', properties: ['attributionWindow'] },
      { component: 'drift-monitor' },
      { component: 'model-monitor', properties: ['labelDelay'] },
      { component: 'online-trainer' },
    ],
    source:
      'A Feedback Shift Correction in Predicting Conversion Rates under Delayed Feedback, arXiv 2002.02068',
  },
  {
    id: 'label-noise',
    name: 'Noisy labels',
    signs: 'Weak labels, crowds, clicks; no agreement stated.',
    remedies: [
      'several annotators',
      'a golden set',
      'a second opinion where they differ',
      'cleaning by what the model doubts',
      'soft labels',
    ],
    shownBy: [
      { component: 'human-labelling', properties: ['annotators', 'agreement', 'goldenSet'] },
      { component: 'weak-labeller' },
      { component: 'review-queue' },
    ],
  },
  {
    id: 'covariate-drift',
    name: 'Inputs drift',
    signs: 'A distance from the reference above its threshold.',
    remedies: [
      'tell someone, find the cause, then retrain',
      'weights by how likely a row is now',
      'features that last',
    ],
    shownBy: [
      { component: 'drift-monitor' },
      { component: 'alerting' },
      { component: 'orchestrator' },
    ],
  },
  {
    id: 'concept-drift',
    name: 'The answer drifts',
    signs: 'Quality falls while inputs stay: adversaries, fashion, new policies.',
    remedies: [
      'a shorter window',
      'more frequent training',
      'weights for recent rows',
      'a challenger beside the champion',
    ],
    shownBy: [
      { component: 'model-monitor' },
      { component: 'online-trainer' },
      { component: 'orchestrator' },
      { component: 'canary-shadow' },
    ],
  },
  {
    id: 'upstream-break',
    name: 'A source breaks',
    signs: 'Nulls, volume, schema or units jump.',
    remedies: ['block the batch', 'serve the last good features', 'a contract with the owner'],
    shownBy: [
      { component: 'data-validation' },
      { component: 'feature-store', properties: ['ttlSec'] },
      { component: 'fallback' },
      { component: 'alerting' },
    ],
  },
  {
    id: 'train-serve-skew',
    name: 'Computed twice',
    signs: 'One transform offline and another online.',
    remedies: ['one definition', 'log the features that were served', 'watch the difference'],
    shownBy: [
      { component: 'feature-store', properties: ['pointInTime'] },
      { component: 'prediction-log' },
      { component: 'drift-monitor' },
      { component: 'feature-lookup' },
    ],
  },
  {
    id: 'leakage',
    name: 'Leakage',
    signs: 'Far better offline than online; a feature that is known only afterwards.',
    remedies: ['join as of the time', 'go through the features', 'split by time', 'drop it'],
    shownBy: [
      { component: 'dataset-builder', properties: ['joinMode'] },
      { component: 'data-splitter', properties: ['method', 'gapDays'] },
      { component: 'backtest' },
    ],
    source: 'Kapoor & Narayanan, Leakage and the Reproducibility Crisis',
  },
  {
    id: 'seasonality',
    name: 'Seasons',
    signs: 'Weeks, years, holidays.',
    remedies: [
      'compare with the same weekday or season',
      'features of the calendar',
      'two seasons in a backtest',
    ],
    shownBy: [
      { component: 'feature-engineering' },
      { component: 'backtest' },
      { component: 'drift-monitor' },
    ],
  },
  {
    id: 'duplicates',
    name: 'Duplicates',
    signs: 'Reposts, crawled media, events sent again.',
    remedies: [
      'keys that repeat safely',
      'hashes or vectors of near duplicates',
      'a split by group',
    ],
    shownBy: [
      { component: 'data-cleaning' },
      { component: 'embedder' },
      { component: 'vector-index' },
      { component: 'candidate-filter' },
    ],
  },
  {
    id: 'long-tail',
    name: 'Long tail',
    signs: 'Many classes or items with few rows.',
    remedies: [
      'a tree of classes',
      'retrieval by example',
      'other weights',
      'metrics that count classes alike',
      'people for the unknown',
    ],
    shownBy: [
      { component: 'slice-evaluator' },
      { component: 'vector-index' },
      { component: 'review-queue' },
      { component: 'sampler' },
    ],
  },
  {
    id: 'missing-features',
    name: 'Missing features',
    signs: 'Time-outs, a new market, consent refused.',
    remedies: ['a missing value that was trained with', 'a default with a flag', 'a smaller model'],
    shownBy: [
      { component: 'feature-lookup' },
      { component: 'fallback' },
      { component: 'feature-engineering' },
    ],
  },
];
