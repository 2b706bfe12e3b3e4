import { describe, expect, test } from 'vitest';
import { indexNames } from './name-index';
import { familyNames, lossNames, metricNames, taskNames } from './verdict';

describe('names of metrics', () => {
  test.each([
    ['NDCG@10', 'ndcg'],
    ['ndcg at 10', 'ndcg'],
    ['Recall@500', 'recall@k'],
    ['recall at 100', 'recall@k'],
    ['exact-match precision@1', 'precision@k'],
    ['hit rate@20', 'hit-rate'],
    ['ROC_AUC', 'roc-auc'],
    ['AUC of ranker', 'roc-auc'],
    ['average precision', 'pr-auc'],
    ['mean average precision', 'map'],
    ['mAP@10', 'map'],
    ['mAP@[.5:.95]', 'map@iou'],
    ['mAP@0.5', 'map@iou'],
    ['Recall at IoU 0.5 per class', 'recall'],
    ['recall at fixed precision per policy', 'recall@precision'],
    ['recall at 95 % precision', 'recall@precision'],
    ['Recall at 0.9 precision', 'recall@precision'],
    ['normalised entropy (log loss over base rate)', 'normalised entropy'],
    ['weighted MAE of watch time', 'mae'],
    ['R²', 'r2'],
    ['f2', 'f1'],
  ])('%s', (phrase, expected) => {
    const id = metricNames.find(expected);
    expect(metricNames.find(phrase)).toBe(id);
    expect(id).toBeDefined();
  });

  test.each(['', 'watch time', 'sign-ups', 'latency', 'flux capacity', '@k'])(
    'unknown is unknown: %s',
    (phrase) => expect(metricNames.find(phrase)).toBeUndefined(),
  );
});

test.each([
  ['focal + GIoU', ['focal', 'iou-loss']],
  ['InfoNCE (temperature 0.07) multi-task', ['infonce']],
  ['fake-negative-weighted log loss', ['bce']],
  ['link loss (margin or BCE)', ['bce']],
  ['L2', ['mse']],
  ['our own loss', []],
])('every loss of "%s"', (text, ids) => expect(lossNames.findAll(text)).toEqual(ids));

test.each([
  ['GBDT LambdaMART', 'gbdt'],
  ['ViT-B/16', 'vit'],
  ['one-stage detector, FPN', 'cnn'],
  ['XGBoost', 'gbdt'],
  ['most popular by country', 'rules'],
  ['cross encoder', 'cross-encoder'],
])('family of "%s"', (text, id) => expect(familyNames.find(text)).toBe(id));

test.each([
  ['Binary classification', 'binary-classification'],
  ['binary_classification', 'binary-classification'],
  ['CTR prediction', 'binary-classification'],
  ['Learning to rank', 'ranking'],
  ['semantic segmentation', 'segmentation'],
  ['segmentation of customers', 'clustering'],
  ['RAG', 'rag-qa'],
])('task of "%s"', (text, id) => expect(taskNames.find(text)).toBe(id));

test('the longest alias wins, on a tie the last', () => {
  const names = indexNames([
    { id: 'a', aliases: ['ab'] },
    { id: 'c', aliases: ['cd', 'ab cd'] },
  ]);
  expect(names.find('cd ab')).toBe('a');
  expect(names.find('ab cd')).toBe('c');
});

test('an alias of two entries is refused', () => {
  expect(() =>
    indexNames([
      { id: 'a', aliases: ['same-name'] },
      { id: 'b', aliases: ['Same Name'] },
    ]),
  ).toThrow('same name');
});
