import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { offlineEvaluationNoSlices } from './no-slices';

const judged =
  'split:data-splitter -dataset/train-> trainer:model-trainer > eval:offline-evaluator; split -dataset/test-> eval; trainer > server:model-server';
const people = 'app:client-app -request-> server -predictions-> app';

export const cases = defineCases({
  rule: offlineEvaluationNoSlices,
  valid: {
    'slices are evaluated': board(
      `${judged}; ${people}; trainer > slices:slice-evaluator; split -dataset/test-> slices`,
    ),
    'a monitor names them': board(
      `${judged}; ${people}; server > monitor:model-monitor(sliceBy=region)`,
    ),
    'no people here': board(judged),
  },
  invalid: {
    'one number for all': { board: board(`${judged}; ${people}`), findings: ['eval: average'] },
  },
});
