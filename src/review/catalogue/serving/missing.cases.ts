import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { servingMissing } from './missing';

export const cases = defineCases({
  rule: servingMissing,
  valid: {
    'a server answers': board(
      'registry:model-registry > server:model-server -predictions-> app:client-app -request-> server',
    ),
    'a batch fills a store': board(
      'registry:model-registry > scorer:batch-scorer > lake:data-lake',
    ),
  },
  invalid: {
    'the model ends in the registry': {
      board: board('set:dataset-builder > trainer:model-trainer > registry:model-registry'),
      findings: ['serving: missing'],
    },
    'a re-ranker only passes on': {
      board: board('index:vector-index > rerank:reranker > service:app-service'),
      findings: ['serving: missing'],
    },
    'a server on its own': {
      board: board('server:model-server; app:client-app'),
      findings: ['serving: partial (hint)'],
    },
  },
});
