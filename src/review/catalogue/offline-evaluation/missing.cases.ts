import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { offlineEvaluationMissing } from './missing';

export const cases = defineCases({
  rule: offlineEvaluationMissing,
  valid: {
    'the test part and the model': board(
      'split:data-splitter -dataset/train-> trainer:model-trainer > eval:offline-evaluator; split -dataset/test-> eval',
    ),
    'answers are judged by people': board(
      'app:client-app > llm:llm-server > app; llm -response-> raters:human-evaluation',
    ),
  },
  invalid: {
    'from training to users': {
      board: board(
        'split:data-splitter -dataset/train-> trainer:model-trainer > server:model-server',
      ),
      findings: ['offline-evaluation: missing'],
    },
    'a language model that nobody tests': {
      board: board(
        'docs:content-corpus > index:search-index > prompt:prompt-builder > llm:llm-server > app:client-app',
      ),
      findings: ['offline-evaluation: missing'],
    },
    'a note names it': {
      board: board('split:data-splitter -dataset/train-> trainer:model-trainer', {
        notes: ['Backtesting on last month'],
      }),
      findings: ['offline-evaluation: missing (warning)'],
    },
    'a box on its own, and nothing else is said': {
      board: board('split:data-splitter -dataset/train-> trainer:model-trainer; eval:backtest', {
        settings: { rules: { 'offline-evaluation/no-slices': 'off' } },
      }),
      findings: ['offline-evaluation: partial (hint)'],
    },
  },
});
