import { expect, test } from 'vitest';

import { componentId } from '../core/ids';
import { bundledLibrary as library } from './bundled';
import { inferAsDrawn } from './infer';

const drawn = (from: string, to: string, isWayBack: boolean) =>
  inferAsDrawn(
    library,
    library.get(componentId(from)),
    library.get(componentId(to)),
    () => isWayBack,
  );

test.each([
  ['guardrails', 'api-gateway', false, 'request'],
  ['guardrails', 'api-gateway', true, 'response'],
  ['api-gateway', 'client-app', true, 'response'],
  ['app-service', 'api-gateway', true, 'response'],
  // Nobody asks a client but its user.
  ['api-gateway', 'client-app', false, 'response'],
  ['load-balancer', 'client-app', false, 'response'],
  ['end-user', 'client-app', false, 'request'],
  // What cannot answer does not, wherever it stands.
  ['client-app', 'api-gateway', true, 'request'],
  // What says more than a request says it also on the way back.
  ['ranker', 'app-service', true, 'predictions'],
])('a line from %s to %s, on the way back: %s, carries %s', (from, to, isWayBack, flow) => {
  expect(drawn(from, to, isWayBack).flow).toBe(flow);
});

test.each([
  ['model-trainer', 'train'],
  ['sampler', 'train'],
  ['calibrator', 'val'],
  ['offline-evaluator', 'test'],
  ['backtest', 'test'],
  ['feature-engineering', undefined],
])('of a split data set %s takes the part %s', (to, split) => {
  expect(drawn('data-splitter', to, false).split).toBe(split);
});

test('what is not split has no parts', () => {
  expect(drawn('dataset-builder', 'model-trainer', false).split).toBeUndefined();
});
