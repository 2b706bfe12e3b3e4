import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { monitoringNobodyTold } from './nobody-told';

const watched = 'registry:model-registry > server:model-server -predictions-> drift:drift-monitor';

export const cases = defineCases({
  rule: monitoringNobodyTold,
  valid: {
    'an alert': board(`${watched} > alerts:alerting`),
    'a trigger of training': board(`${watched} -alerts-> daily:orchestrator`),
    'a person': board(`${watched} > person:ml-operator`),
  },
  invalid: {
    'it watches for itself': { board: board(watched), findings: ['drift: silent'] },
    'a dashboard is nobody': {
      board: board(`${watched} -metrics-> dash:system-monitor`),
      findings: ['drift: silent'],
    },
  },
});
