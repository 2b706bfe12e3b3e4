import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { trainingPositionBias } from './position-bias';

const loop = 'clicks:event-log > join:label-join > set:dataset-builder';

export const cases = defineCases({
  rule: trainingPositionBias,
  valid: {
    'position is corrected': board(
      `${loop} > trainer:model-trainer(positionCorrection=position as a feature); ab:ab-router(exploration=2 %)`,
      { brief: { task: 'ranking' } },
    ),
    'the loop rule speaks already': board(`${loop} > trainer:model-trainer`, {
      brief: { task: 'ranking' },
    }),
    'no list is shown': board(`${loop} > trainer:model-trainer; ab:ab-router(exploration=2 %)`, {
      brief: { task: 'binary classification' },
    }),
  },
  invalid: {
    'it explores, but learns from positions': {
      board: board(`${loop} > trainer:model-trainer; ab:ab-router(exploration=2 %)`, {
        brief: { task: 'ranking' },
      }),
      findings: ['trainer: uncorrected'],
    },
  },
});
