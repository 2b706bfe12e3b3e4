import { expect, test } from 'vitest';

import { componentId } from '../core/ids';
import { bundledLibrary } from './bundled';
import { saidProperties } from './said-properties';

test.each([
  ['model-trainer', 'Weekly training', { cadence: 'weekly' }],
  ['model-trainer', 'Nightly XGBoost job', { cadence: 'daily', family: 'XGBoost' }],
  ['model-trainer', 'LightGBM on SageMaker', { family: 'LightGBM' }],
  ['model-server', 'Fraud model (random forest)', { family: 'random forest' }],
  ['ranker', 'Two tower ranker', { family: 'Two tower' }],
  ['offline-evaluator', 'PR-AUC by segment', { slices: 'segment' }],
  ['drift-monitor', 'Drift per country', { sliceBy: 'country' }],
  ['orchestrator', 'Daily Airflow DAG', { schedule: 'daily' }],
  // What the component has no property for, or what is only part of a word.
  ['data-lake', 'Daily XGBoost features', {}],
  ['model-trainer', 'Trainer', {}],
  ['model-trainer', 'Coxswain trainer', {}],
  ['model-trainer', 'Trainer of the average', {}],
])('%s “%s” says %o', (component, label, said) => {
  const definition = bundledLibrary.get(componentId(component));
  expect(definition && saidProperties(definition, label)).toEqual(said);
});
