import type { TaskId } from './tasks';

export type SplitMethod = 'random' | 'stratified' | 'time' | 'group' | 'rolling';

/** How a kind of data has to be split, and what leaks otherwise. */
export interface SplitSituation {
  readonly id: string;
  readonly name: string;
  /** How it shows on a board. */
  readonly sign: string;
  readonly right: string;
  /** Methods that suit it; several may be combined. */
  readonly methods: readonly SplitMethod[];
  readonly leak: string;
}

export const SPLIT_SITUATIONS: readonly SplitSituation[] = [
  {
    id: 'iid-rows',
    name: 'Independent rows',
    sign: 'One row a unit, no time, no drift.',
    right: 'At random, or by class.',
    methods: ['random', 'stratified'],
    leak: 'Nothing, as long as the rows are independent.',
  },
  {
    id: 'rare-class',
    name: 'A rare class',
    sign: 'Few positives.',
    right: 'By class within the time or group split; never rebalance the test part.',
    methods: ['stratified', 'time', 'group'],
    leak: 'A test part with hardly a positive says nothing.',
  },
  {
    id: 'future-prediction',
    name: 'Predicting the future',
    sign: 'Labels that come after the request: ads, fraud, churn, feeds.',
    right: 'By time, with a gap as long as the label takes.',
    methods: ['time', 'rolling'],
    leak: 'Training sees the future of the rows it is tested on, and drift is hidden.',
  },
  {
    id: 'forecasting',
    name: 'Forecasting',
    sign: 'The task is forecasting.',
    right: 'A rolling origin, each as long as the horizon.',
    methods: ['rolling', 'time'],
    leak: 'Neighbouring days give the answer away; a single origin is the luck of one season.',
  },
  {
    id: 'delayed-labels',
    name: 'Delayed labels',
    sign: 'An attribution window of days.',
    right: 'By time, with mature labels only and a gap of at least the delay.',
    methods: ['time', 'rolling'],
    leak: 'The newest rows count as negatives because their outcome is not known yet.',
  },
  {
    id: 'repeated-users',
    name: 'Several rows a user',
    sign: 'The same user in many rows.',
    right: 'By user, if new users matter; by time, if the same users come back.',
    methods: ['group', 'time', 'rolling'],
    leak: 'The model recognises the user instead of the pattern.',
  },
  {
    id: 'patients-devices-sites',
    name: 'Patients, devices, sites',
    sign: 'Several records a patient, machine, shop or camera.',
    right: 'By that unit, with one site held out if it has to transfer.',
    methods: ['group'],
    leak: 'The model learns the patient, or the background.',
  },
  {
    id: 'sessions-queries',
    name: 'Lists of one query',
    sign: 'Ranking lists.',
    right: 'A whole query or session in one part.',
    methods: ['group', 'time', 'rolling'],
    leak: 'Rows of one list on both sides.',
  },
  {
    id: 'near-duplicates',
    name: 'Near duplicates',
    sign: 'Images, posts, listings, code.',
    right: 'Deduplicate first, then by source or cluster.',
    methods: ['group', 'time', 'rolling'],
    leak: 'Copies on both sides.',
  },
  {
    id: 'video-frames-crops',
    name: 'Frames, crops, passages',
    sign: 'A media step that cuts one thing into many.',
    right: 'By video, scene or document.',
    methods: ['group'],
    leak: 'Neighbouring frames are nearly the same.',
  },
  {
    id: 'graph-edges',
    name: 'Edges of a graph',
    sign: 'A graph store, or suggesting connections.',
    right: 'By time: the graph as it was, labels from after.',
    methods: ['time', 'rolling'],
    leak: 'Features of the whole graph contain the answer.',
  },
  {
    id: 'geo',
    name: 'Places',
    sign: 'Maps, shops, fields.',
    right: 'By area.',
    methods: ['group'],
    leak: 'Neighbours on both sides.',
  },
  {
    id: 'new-items',
    name: 'New items',
    sign: 'New items are part of the goal.',
    right: 'By time, with a slice of items never seen.',
    methods: ['time', 'group', 'rolling'],
    leak: 'Only known items are measured.',
  },
  {
    id: 'point-in-time-features',
    name: 'Features as of then',
    sign: 'A feature store, or a training-set builder.',
    right: 'Any split, over rows joined as of the time of the event.',
    methods: ['time', 'rolling', 'group', 'stratified', 'random'],
    leak: 'The latest value brings the future into every row.',
  },
  {
    id: 'fitted-transforms',
    name: 'Fitted transforms',
    sign: 'Scalers, vocabularies, target statistics, samplers.',
    right: 'Fit on the training part, apply to the others.',
    methods: ['time', 'rolling', 'group', 'stratified', 'random'],
    leak: 'The test part helped to fit them.',
  },
  {
    id: 'tuned',
    name: 'Tuned on it',
    sign: 'A tuner, a calibrator, early stopping, a threshold.',
    right: 'A third part, or nested cross-validation.',
    methods: ['time', 'rolling', 'group', 'stratified', 'random'],
    leak: 'The test part was chosen by looking at it.',
  },
  {
    id: 'bandit-logs',
    name: 'Logs of a policy',
    sign: 'Exploration.',
    right: 'By time, with propensities kept.',
    methods: ['time', 'rolling'],
    leak: 'Without propensities nothing can be estimated off policy.',
  },
  {
    id: 'llm-eval',
    name: 'Prompts under test',
    sign: 'A set of questions, and prompts tuned by hand.',
    right: 'Questions held out by topic and source, newer than the work on the prompt.',
    methods: ['group', 'time'],
    leak: 'The prompt was tuned on its test.',
  },
  {
    id: 'language-region',
    name: 'Languages and regions',
    sign: 'Several markets.',
    right: 'By language, with slices reported.',
    methods: ['stratified', 'time', 'group', 'rolling'],
    leak: 'The largest language hides the others.',
  },
  {
    id: 'small-data',
    name: 'Few rows',
    sign: 'Fewer than some ten thousand labels.',
    right: 'Cross-validation, and an untouched test part.',
    methods: ['stratified', 'group', 'random'],
    leak: 'One small test part is noise.',
  },
];

/** Tasks that predict the future, so that a random split tests on the past of its own answers. */
export const FUTURE_TASKS: readonly TaskId[] = [
  'forecasting',
  'time-to-event',
  'sequential-recommendation',
];
