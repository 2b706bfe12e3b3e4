import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { offlineEvaluationNotHeldOut } from './not-held-out';

export const cases = defineCases({
  rule: offlineEvaluationNotHeldOut,
  valid: {
    'the test part': board(
      'split:data-splitter -dataset/train-> trainer:model-trainer > eval:offline-evaluator; split -dataset/test-> eval',
    ),
    'a backtest reads logs': board(
      'log:event-log > back:backtest; set:dataset-builder > trainer:model-trainer > back',
    ),
    'answers against graded ones': board(
      'app:client-app > llm:llm-server > app; llm -response-> eval:offline-evaluator; people:human-labelling > eval',
    ),
  },
  invalid: {
    'the model alone': {
      board: board(
        'split:data-splitter -dataset/train-> trainer:model-trainer > eval:offline-evaluator',
      ),
      findings: ['eval: none'],
    },
    'the train part': {
      board: board(
        'split:data-splitter -dataset/train-> trainer:model-trainer > eval:offline-evaluator; split -dataset/train-> eval',
      ),
      findings: ['eval: train'],
    },
    'answers alone': {
      board: board('app:client-app > llm:llm-server > app; llm -response-> eval:offline-evaluator'),
      findings: ['eval: answers'],
    },
  },
});
