import { describe, expect, test } from 'vitest';
import { FAMILIES } from './family-table';
import { LOSSES } from './loss-table';
import { METRICS } from './metric-table';
import type { Situation } from './situation';
import { TASKS } from './task-table';
import { TASK_IDS, type TaskId } from './tasks';
import { familyNames, fits, lossNames, metricNames, taskById, verdict } from './verdict';

const judgeMetric = (task: TaskId, name: string, when: Situation[] = [], accompanied = false) => {
  const metric = metricNames.find(name);
  if (metric === undefined) throw new Error(`unknown: ${name}`);
  return verdict(task, { metric }, { situations: new Set(when), accompanied }).verdict;
};
const judgeLoss = (task: TaskId, name: string, when: Situation[] = [], accompanied = false) => {
  const loss = lossNames.find(name);
  if (loss === undefined) throw new Error(`unknown: ${name}`);
  return verdict(task, { loss }, { situations: new Set(when), accompanied }).verdict;
};

describe('metrics', () => {
  test.each<[TaskId, string, string, Situation[]?]>([
    ['regression', 'AUC', 'wrong'],
    ['ranking', 'MAP@10', 'fit'],
    ['binary-classification', 'ndcg', 'wrong'],
    ['object-detection', 'mean average precision', 'fit'],
    ['text-generation', 'BLEU', 'wrong'],
    ['rag-qa', 'bleu', 'ask'],
    ['seq2seq', 'bleu', 'fit'],
    ['regression', 'accuracy', 'ask'],
    ['binary-classification', 'accuracy', 'none'],
    ['binary-classification', 'accuracy', 'ask', ['rare-positives']],
    ['binary-classification', 'roc-auc', 'fit', ['rare-positives']],
    ['binary-classification', 'roc-auc', 'ask', ['very-rare-positives']],
    ['forecasting', 'mape', 'fit'],
    ['forecasting', 'mape', 'wrong', ['zeros-in-target']],
    ['forecasting', 'rmse', 'ask', ['asymmetric-cost']],
    ['time-to-event', 'rmse', 'ask'],
    ['ranking', 'recall@k', 'ask'],
    ['retrieval', 'mrr', 'ask', ['graded-relevance']],
    ['clustering', 'f1', 'wrong'],
    ['clustering', 'silhouette', 'fit'],
    ['uplift-modelling', 'auc', 'ask'],
    ['uplift-modelling', 'qini', 'fit'],
    ['segmentation', 'slice-gap', 'fit'],
    ['binary-classification', 'coverage', 'wrong'],
  ])('%s, %s: %s', (task, name, expected, when) =>
    expect(judgeMetric(task, name, when)).toBe(expected),
  );

  test('what must not stand alone is silent beside a fitting one', () => {
    expect(judgeMetric('ranking', 'diversity')).toBe('ask');
    expect(judgeMetric('ranking', 'diversity', [], true)).toBe('fit');
    expect(judgeMetric('binary-classification', 'roc-auc', ['very-rare-positives'], true)).toBe(
      'fit',
    );
  });

  test('the reason names what is needed and what is given', () => {
    expect(verdict('regression', { metric: 'ndcg' })).toEqual({
      verdict: 'wrong',
      why: 'It is computed on an ordered list; regression gives numbers or intervals.',
    });
  });
});

describe('losses', () => {
  test.each<[TaskId, string, string, Situation[]?]>([
    ['binary-classification', 'mse', 'ask'],
    ['binary-classification', 'log loss', 'fit'],
    ['multiclass-classification', 'bce', 'ask'],
    ['multilabel-classification', 'cross-entropy', 'ask'],
    ['regression', 'focal', 'wrong'],
    ['regression', 'mse', 'fit'],
    ['regression', 'mse', 'ask', ['heavy-tail-target']],
    ['forecasting', 'hinge', 'wrong'],
    ['forecasting', 'pinball', 'fit'],
    ['ranking', 'lambdarank', 'fit'],
    ['ranking', 'lambdarank', 'ask', ['scores-used-as-probability']],
    ['text-generation', 'mse', 'wrong'],
    ['text-generation', 'dpo', 'fit'],
    ['ranking', 'ctc', 'wrong'],
    ['object-detection', 'iou', 'ask'],
    ['anomaly-detection', 'ndcg', 'none'],
    ['rag-qa', 'next-token', 'ask'],
  ])('%s, %s: %s', (task, name, expected, when) => {
    if (name === 'ndcg') expect(lossNames.find(name)).toBeUndefined();
    else expect(judgeLoss(task, name, when)).toBe(expected);
  });

  test('a box loss beside a class loss is fine', () => {
    expect(judgeLoss('object-detection', 'giou', [], true)).toBe('fit');
  });
});

test.each<[TaskId, string, string]>([
  ['ranking', 'arima', 'wrong'],
  ['text-generation', 'xgboost', 'wrong'],
  ['forecasting', 'lightgbm', 'fit'],
  ['regression', 'two-tower', 'wrong'],
  ['ranking', 'k-means', 'wrong'],
  ['forecasting', 'lstm', 'fit'],
  ['regression', 'llm', 'none'],
])('families: %s, %s: %s', (task, name, expected) => {
  const family = familyNames.find(name);
  expect(family && verdict(task, { family }).verdict).toBe(expected);
});

// What real designs of these tasks name; none of it may be called wrong.
describe.each<[string, TaskId, string[], string[]]>([
  ['visual search', 'retrieval', ['Recall@100', 'nDCG@10', 'exact-match precision@1'], ['InfoNCE']],
  [
    'street imagery',
    'object-detection',
    ['Recall at IoU 0.5', 'precision', 'mAP@[.5:.95]'],
    ['focal + GIoU'],
  ],
  ['video search', 'retrieval', ['Recall@100', 'MRR', 'nDCG@10'], ['contrastive']],
  [
    'harmful content',
    'multilabel-classification',
    ['PR-AUC', 'recall at fixed precision', 'calibration error'],
    ['focal', 'weighted BCE'],
  ],
  ['video feed', 'ranking', ['Recall@500', 'AUC', 'NE', 'weighted MAE'], ['bce', 'softmax']],
  ['events', 'ranking', ['nDCG@10', 'PR-AUC'], ['log loss']],
  [
    'ads',
    'binary-classification',
    ['normalised entropy', 'AUC', 'calibration'],
    ['fake-negative-weighted log loss'],
  ],
  ['similar listings', 'retrieval', ['average rank', 'Recall@20'], ['skip-gram']],
  ['news feed', 'ranking', ['NE', 'AUC', 'calibration', 'nDCG'], ['bce']],
  ['people', 'ranking', ['Recall@100', 'MRR', 'AUC'], ['margin or BCE']],
  [
    'card fraud',
    'binary-classification',
    ['PR-AUC', 'recall at fixed false-positive rate', 'value-weighted recall', 'calibration'],
    ['weighted log loss'],
  ],
  [
    'document assistant',
    'rag-qa',
    [
      'Recall@20',
      'nDCG@10',
      'answer correctness',
      'faithfulness',
      'citation precision',
      'abstention accuracy',
    ],
    [],
  ],
])('%s (%s)', (_, task, metrics, losses) => {
  test.each(metrics)('metric %s', (name) => {
    expect(judgeMetric(task, name, [], true)).not.toBe('wrong');
  });
  test.each(losses)('loss %s', (text) => {
    for (const loss of lossNames.findAll(text)) {
      expect(verdict(task, { loss }).verdict).not.toBe('wrong');
    }
    expect(lossNames.findAll(text)).not.toEqual([]);
  });
});

describe('the tables', () => {
  test('every task is described, and has a metric and a family to measure and make it with', () => {
    expect(TASKS.map(({ id }) => id)).toEqual(TASK_IDS);
    for (const id of TASK_IDS) {
      expect(
        METRICS.some(({ needs }) => needs.some((kind) => taskById(id).gives.includes(kind))),
      ).toBe(true);
      expect(FAMILIES.some((family) => family.fit.includes(id))).toBe(true);
    }
  });

  test('nothing is both fitting and wrong without a condition', () => {
    for (const row of [...METRICS, ...LOSSES, ...FAMILIES]) {
      const refused = row.wrong?.filter(({ when }) => when === undefined) ?? [];
      for (const { tasks } of refused) {
        expect(tasks).toBeDefined();
        for (const task of tasks ?? []) expect(row.fit, row.id).not.toContain(task);
      }
    }
  });

  test('a doubt about a fitting pair has a condition', () => {
    for (const row of [...METRICS, ...LOSSES]) {
      for (const doubt of row.ask ?? []) {
        if (doubt.when !== undefined || doubt.alone) continue;
        for (const task of doubt.tasks ?? []) expect(row.fit, row.id).not.toContain(task);
      }
    }
  });

  test('fitting is told whatever the circumstances', () => {
    expect(fits('regression', { loss: 'mse' })).toBe(true);
    expect(fits('ranking', { metric: 'diversity' })).toBe(true);
    expect(fits('ranking', { family: 'llm' })).toBe(false);
  });
});
