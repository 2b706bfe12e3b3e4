import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { modelSelectionMissing } from './missing';

const named = { brief: { baseline: 'most popular' } };

export const cases = defineCases({
  rule: modelSelectionMissing,
  valid: {
    'a trainer with a family': board(
      'set:dataset-builder > trainer:model-trainer(family=xgboost)',
      named,
    ),
    'a language model with a reason': board('app:client-app > llm:llm-server > app', {
      ...named,
      because: { llm: 'it answers in any language' },
    }),
  },
  invalid: {
    'only a server': {
      board: board('app:client-app > server:model-server > app'),
      findings: ['model-selection: missing'],
    },
    'no family and no reason': {
      board: board('set:dataset-builder > trainer:model-trainer', named),
      findings: ['model-selection: partial (hint)'],
    },
  },
});
