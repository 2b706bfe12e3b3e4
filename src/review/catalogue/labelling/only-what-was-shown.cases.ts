import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { labellingOnlyWhatWasShown } from './only-what-was-shown';

const loop = (policy: string): string =>
  `payer:client-app -request-> server:model-server > ${policy} -response-> payer; payer -events-> log:event-log > outcomes:label-join > set:dataset-builder > trainer:model-trainer -model-> server`;
const brief = { task: 'binary-classification' };

export const cases = defineCases({
  rule: labellingOnlyWhatWasShown,
  valid: {
    'some are let through at random': board(loop('policy:decision-policy(exploration=0.01)'), {
      brief,
    }),
    'people label a sample': board(
      `${loop('policy:decision-policy')}; log -events-> people:human-labelling > set`,
      { brief },
    ),
    'a list is another matter': board(loop('policy:decision-policy'), {
      brief: { task: 'ranking' },
    }),
    'a forecast is compared with what was sold': board(loop('policy:decision-policy'), {
      brief: { task: 'forecasting' },
    }),
    'nothing decides': board(
      'clicks:event-log > outcomes:label-join > set:dataset-builder > trainer:model-trainer',
      { brief },
    ),
  },
  invalid: {
    'declined cases are never seen': {
      board: board(loop('policy:decision-policy'), { brief }),
      findings: ['outcomes: shown'],
    },
  },
});
