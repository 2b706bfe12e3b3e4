import type { TaskId } from '../../framework/tasks';
import { fits, metricById, metricNames } from '../../framework/verdict';
import type { BoardGraph } from '../engine/board-graph';
import { textOf } from '../engine/graph-node';
import { EVALUATORS } from '../engine/kinds';
import { wordsOf } from './situations';
import { taskOf } from './task';

/** Tasks that the components or the words of the board speak for, likeliest first. */
export const likelyTasks = (graph: BoardGraph): TaskId[] =>
  [...new Set([...spokenFor(graph), ...COMMON])].slice(0, 5);

function spokenFor(graph: BoardGraph): TaskId[] {
  const tasks = new Set<TaskId>();
  const text = wordsOf(graph);
  if (graph.has('llm-server')) {
    tasks.add(graph.has('vector-index', 'search-index') ? 'rag-qa' : 'text-generation');
  }
  for (const [words, task] of TASK_WORDS) if (words.test(text)) tasks.add(task);
  if (graph.has('ranker', 'reranker')) tasks.add('ranking');
  if (graph.has('ad-auction', 'decision-policy')) tasks.add('binary-classification');
  if (graph.has('backtest')) tasks.add('forecasting');
  if (graph.has('vector-index', 'search-index')) tasks.add('retrieval');
  return [...tasks];
}

const COMMON: readonly TaskId[] = ['binary-classification', 'ranking', 'regression', 'retrieval'];

const TASK_WORDS: readonly (readonly [RegExp, TaskId])[] = [
  [/\b(fraud|churn|spam|click|conversion|default)\b/i, 'binary-classification'],
  [/\b(moderat\w*|harmful|policy violations?|tags?)\b/i, 'multilabel-classification'],
  [
    /\b(blur\w*|detect(ion)? of (faces|objects)|licen[cs]e plates?|objects? in images?)\b/i,
    'object-detection',
  ],
  [/\b(recommend\w*|feed|personali[sz]\w*|rank\w*)\b/i, 'ranking'],
  [/\b(search|similar|retriev\w*|find)\b/i, 'retrieval'],
  [/\b(forecast\w*|demand|time series)\b/i, 'forecasting'],
  [/\b(price|eta|lifetime value|how (much|long))\b/i, 'regression'],
  [/\b(anomal\w*|intrusion|outliers?)\b/i, 'anomaly-detection'],
  [/\b(answer|assistant|chat|questions?)\b/i, 'rag-qa'],
];

export interface UsualMetrics {
  readonly offline: string;
  readonly online: string;
}

const GENERAL: UsualMetrics = { offline: 'PR-AUC', online: 'Task success rate' };

const USUAL: { readonly [T in TaskId]?: UsualMetrics } = {
  'binary-classification': { offline: 'PR-AUC', online: 'Conversion rate' },
  'multiclass-classification': { offline: 'Macro F1', online: 'Correction rate' },
  'multilabel-classification': { offline: 'Precision at fixed recall', online: 'Appeal rate' },
  'sequence-labelling': { offline: 'Span F1', online: 'Correction rate' },
  regression: { offline: 'MAE', online: 'Cost of the error per decision' },
  forecasting: { offline: 'WAPE', online: 'Stock-out rate' },
  'time-to-event': { offline: 'Concordance index', online: 'Prevented failures' },
  ranking: { offline: 'NDCG@10', online: 'Sessions with a satisfied click' },
  retrieval: { offline: 'Recall@100', online: 'Zero-result rate' },
  'sequential-recommendation': { offline: 'Recall@10', online: 'Completion rate' },
  'embedding-learning': { offline: 'Recall@10', online: 'Long-click rate' },
  'object-detection': { offline: 'mAP', online: 'Missed objects found by audit' },
  segmentation: { offline: 'Mean IoU', online: 'Correction rate' },
  ocr: { offline: 'Character error rate', online: 'Manual correction rate' },
  'anomaly-detection': { offline: 'Precision@k', online: 'Confirmed alerts' },
  clustering: { offline: 'Silhouette', online: 'Adoption of the groups' },
  seq2seq: { offline: 'chrF', online: 'Edit rate' },
  'text-generation': { offline: 'Human preference', online: 'Acceptance rate' },
  'rag-qa': { offline: 'Faithfulness', online: 'Questions resolved without a person' },
  'uplift-modelling': { offline: 'Qini', online: 'Incremental conversions' },
  'contextual-bandit': { offline: 'Off-policy value', online: 'Reward per decision' },
};

/**
 * The pair that people usually report for the board's task, or for the one that its parts speak
 * for; offline what an evaluator names that is drawn already.
 */
export const usualMetrics = (graph: BoardGraph): UsualMetrics => {
  const task = taskOf(graph) ?? spokenFor(graph)[0];
  if (task === undefined) return GENERAL;
  const usual = USUAL[task] ?? GENERAL;
  const drawn = drawnMetric(graph, task);
  return drawn === undefined ? usual : { ...usual, offline: drawn };
};

function drawnMetric(graph: BoardGraph, task: TaskId): string | undefined {
  const named = graph
    .of(...EVALUATORS)
    .flatMap((node) => metricNames.findAll(`${node.label}, ${textOf(node, 'metrics')}`))
    .find((metric) => fits(task, { metric }));
  return named === undefined ? undefined : metricById(named).name;
}

/** Goals with a direction, a quantity and a time, to start from. */
export function goalExamples(graph: BoardGraph): string[] {
  const text = wordsOf(graph);
  const fitting = GOALS.filter(([words]) => words.test(text)).map(([, goal]) => goal);
  return [...new Set([...fitting, ...GOALS.slice(0, 3).map(([, goal]) => goal)])].slice(0, 3);
}

const GOALS: readonly (readonly [RegExp, string])[] = [
  [/\b(recommend|feed|video|content|rank)/i, 'Raise 28-day retention by 1 % this half-year'],
  [
    /\b(search|find|retriev)/i,
    'Raise the share of searches with a satisfied click by 2 % this quarter',
  ],
  [
    /\b(fraud|abuse|spam|harm)/i,
    'Cut losses from fraud by 10 % this year at the same false-decline rate',
  ],
  [/\b(ads?|click|bid|revenue)/i, 'Raise revenue per thousand impressions by 1 % this quarter'],
  [/\b(forecast|demand|stock)/i, 'Cut stock-outs by 15 % this year with no more waste'],
  [
    /\b(answer|assistant|support|question)/i,
    'Raise the share of questions solved without a person from 40 % to 55 % this year',
  ],
  [
    /\b(blur|privacy|moderat)/i,
    'Keep upheld complaints below 1 per million published items this year',
  ],
];
