import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { monitoringNoDrift } from './no-drift';

const live =
  'registry:model-registry > server:model-server -predictions-> app:client-app -events-> clicks:event-log > join:label-join';

export const cases = defineCases({
  rule: monitoringNoDrift,
  valid: {
    'a drift monitor': board(
      `${live} -labels-> quality:model-monitor > alerts:alerting; server -predictions-> drift:drift-monitor > alerts`,
    ),
    'a model monitor that gets predictions watches scores': board(
      `${live} -labels-> quality:model-monitor > alerts:alerting; server -predictions-> quality`,
    ),
    'nothing watches: that is said elsewhere': board(live),
  },
  invalid: {
    'only outcomes are watched': {
      board: board(`${live} -labels-> quality:model-monitor > alerts:alerting`),
      findings: ['monitoring: unwatched'],
    },
  },
});
