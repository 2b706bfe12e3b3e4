import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { monitoringMissing } from './missing';

const live = 'registry:model-registry > server:model-server -predictions-> app:client-app';

export const cases = defineCases({
  rule: monitoringMissing,
  valid: {
    'drift is watched, and someone told': board(
      `${live}; server -predictions-> drift:drift-monitor > alerts:alerting`,
    ),
    'quality is watched by a person': board(
      `${live}; server -predictions-> quality:model-monitor > person:ml-operator`,
    ),
    'a monitor reads a table of forecasts beside what came': board(
      'registry:model-registry > scorer:batch-scorer > table:data-warehouse -records-> quality:model-monitor > person:ml-operator',
    ),
    'nobody is told: that is said elsewhere': board(
      `${live}; server -predictions-> drift:drift-monitor`,
    ),
  },
  invalid: {
    'nothing watches': { board: board(live), findings: ['monitoring: missing'] },
    'only the system is watched': {
      board: board(`${live}; server -metrics-> dash:system-monitor > alerts:alerting`),
      findings: ['monitoring: system'],
    },
    'a monitor of the model is given nothing of it': {
      board: board(
        `${live}; bot:external-system -response-> drift:drift-monitor > alerts:alerting`,
      ),
      findings: ['monitoring: unfed'],
    },
    'a note names it': {
      board: board(live, { notes: ['Monitor drift weekly'] }),
      findings: ['monitoring: missing (warning)'],
    },
    'a watch without edges to anyone, muted elsewhere': {
      board: board(`${live}; server -predictions-> drift:drift-monitor`, {
        settings: {
          rules: {
            'monitoring/nobody-told': 'off',
            'monitoring/no-quality': 'off',
            'monitoring/no-system': 'off',
            'monitoring/no-log': 'off',
          },
        },
      }),
      findings: ['monitoring: partial (hint)'],
    },
  },
});
