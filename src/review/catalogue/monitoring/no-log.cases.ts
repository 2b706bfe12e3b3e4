import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { monitoringNoLog } from './no-log';

const asked = 'app:client-app -request-> server:model-server -predictions-> app';

export const cases = defineCases({
  rule: monitoringNoLog,
  valid: {
    'a prediction log': board(`${asked}; server -predictions-> log:prediction-log`),
    'the service logs what it showed': board(
      'app:client-app -request-> service:app-service -request-> server:model-server -predictions-> service -response-> app; service -events-> shown:event-log',
    ),
    'a batch fills the lake': board(
      'registry:model-registry > scorer:batch-scorer > lake:data-lake',
    ),
  },
  invalid: {
    'answered and forgotten': { board: board(asked), findings: ['monitoring: forgotten'] },
    'clicks are no predictions': {
      board: board(`${asked}; app -events-> clicks:event-log`),
      findings: ['monitoring: forgotten'],
    },
    'only a monitor sees them': {
      board: board(`${asked}; server -predictions-> drift:drift-monitor`),
      findings: ['monitoring: passing (hint)'],
    },
  },
});
