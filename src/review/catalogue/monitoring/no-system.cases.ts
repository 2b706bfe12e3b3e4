import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { monitoringNoSystem } from './no-system';

const asked = 'app:client-app -request-> server:model-server -predictions-> app';

export const cases = defineCases({
  rule: monitoringNoSystem,
  valid: {
    'a dashboard gets its metrics': board(`${asked}; server -metrics-> dash:system-monitor`),
    'nobody waits for a batch': board(
      'registry:model-registry > scorer:batch-scorer > lake:data-lake',
    ),
  },
  invalid: {
    'online, and nobody looks at latency': { board: board(asked), findings: ['monitoring: blind'] },
  },
});
