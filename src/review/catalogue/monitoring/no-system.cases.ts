import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { monitoringNoSystem } from './no-system';

const asked = 'app:client-app -request-> server:model-server -predictions-> app';

export const cases = defineCases({
  rule: monitoringNoSystem,
  valid: {
    'a dashboard gets its metrics': board(`${asked}; server -metrics-> dash:system-monitor`),
    'nothing watches: that is said elsewhere': board(asked),
    'nobody waits for a batch': board(
      'registry:model-registry > scorer:batch-scorer > lake:data-lake',
    ),
  },
  invalid: {
    'online, and nobody looks at latency': {
      board: board(`${asked}; server -predictions-> drift:drift-monitor`),
      findings: ['monitoring: blind'],
    },
  },
});
