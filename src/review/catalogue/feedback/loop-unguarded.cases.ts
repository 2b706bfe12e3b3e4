import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { feedbackLoopUnguarded } from './loop-unguarded';

const loop = 'clicks:event-log > join:label-join > set:dataset-builder > trainer:model-trainer';
const ranking = { brief: { task: 'ranking' } };

export const cases = defineCases({
  rule: feedbackLoopUnguarded,
  valid: {
    'a share explores': board(`${loop}; rank:ranker(exploration=5 %)`, ranking),
    'propensities are logged': board(
      `${loop}; log:prediction-log(propensityLogged=true) > join`,
      ranking,
    ),
    'people label too': board(`${loop}; people:human-labelling > set`, ranking),
    'no list is shown': board(loop, { brief: { task: 'regression' } }),
  },
  invalid: {
    'it feeds itself': { board: board(loop, ranking), findings: ['feedback: loop'] },
    'exploration is said to be none': {
      board: board(`${loop}; rank:ranker(exploration=none)`, ranking),
      findings: ['feedback: loop'],
    },
  },
});
