import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { servingGoesNowhere } from './goes-nowhere';

export const cases = defineCases({
  rule: servingGoesNowhere,
  valid: {
    'back to the caller': board('app:client-app -request-> server:model-server -predictions-> app'),
    'through a re-ranker to a service': board(
      'rank:ranker > rerank:reranker > service:app-service',
    ),
    'a batch fills a cache': board('registry:model-registry > scorer:batch-scorer > results:cache'),
  },
  invalid: {
    'only a monitor looks': {
      board: board(
        'registry:model-registry > server:model-server -predictions-> watch:drift-monitor',
      ),
      findings: ['server: unread'],
    },
    'asked, and silent': {
      board: board('app:client-app -request-> server:model-server'),
      findings: ['server: unread'],
    },
    'an unknown box may read it': {
      board: board('registry:model-registry > server:model-server -predictions-> Zap:?'),
      findings: ['server: unread (hint)'],
    },
  },
});
