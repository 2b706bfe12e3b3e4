import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { modelSelectionNoBaseline } from './no-baseline';

const trained = 'set:dataset-builder > trainer:model-trainer';

export const cases = defineCases({
  rule: modelSelectionNoBaseline,
  valid: {
    'the brief names it': board(trained, { brief: { baseline: 'most popular by country' } }),
    'an evaluator compares with it': board(
      `${trained} > eval:offline-evaluator(baseline=current system)`,
    ),
    'a fallback is the simpler answer': board(
      `${trained}; service:app-service > popular:fallback > service`,
    ),
    'a note names it': board(trained, { notes: ['Start from a logistic regression baseline'] }),
    'there is no model yet': board('app:client-app > service:app-service'),
  },
  invalid: {
    'only the model': { board: board(trained), findings: ['model-selection: none'] },
    'a note denies it': {
      board: board(trained, { notes: ['No baseline needed'] }),
      findings: ['model-selection: none'],
    },
    'a model that comes trained needs one too': {
      board: board('app:client-app > llm:llm-server > app'),
      findings: ['model-selection: none'],
    },
  },
});
