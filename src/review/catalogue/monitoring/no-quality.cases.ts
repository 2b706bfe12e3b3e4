import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { monitoringNoQuality } from './no-quality';

const live =
  'registry:model-registry > server:model-server -predictions-> app:client-app; server -predictions-> drift:drift-monitor > alerts:alerting';

export const cases = defineCases({
  rule: monitoringNoQuality,
  valid: {
    'labels reach a model monitor': board(
      `${live}; join:label-join -labels-> quality:model-monitor > alerts`,
    ),
    'people grade, and the alert hears of it': board(
      `${live}; server -predictions-> raters:human-evaluation -metrics-> alerts`,
    ),
    'nothing watches: that is said elsewhere': board(
      'registry:model-registry > server:model-server',
    ),
  },
  invalid: {
    'drift only': { board: board(live), findings: ['monitoring: unseen'] },
    'outcomes are logged, and no monitor gets them': {
      board: board(`${live}; clicks:event-log > lake:data-lake`),
      findings: ['monitoring: unseen'],
    },
    'a model monitor without outcomes': {
      board: board(`${live}; server -predictions-> quality:model-monitor > alerts`),
      findings: ['monitoring: unseen'],
    },
  },
});
