import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { featureEngineeringMissing } from './missing';

export const cases = defineCases({
  rule: featureEngineeringMissing,
  valid: {
    'features are made': board(
      'lake:data-lake > features:feature-engineering > set:dataset-builder > trainer:model-trainer',
    ),
    'images are cut and decoded': board(
      'photos:content-corpus > cut:media-preprocessor > set:dataset-builder > trainer:model-trainer',
    ),
    'a board that only prompts': board(
      'app:client-app > prompt:prompt-builder > llm:llm-server > app',
    ),
  },
  invalid: {
    'records go straight into the set': {
      board: board('lake:data-lake -records-> set:dataset-builder > trainer:model-trainer'),
      findings: ['feature-engineering: missing'],
    },
    'features that reach no model': {
      board: board(
        'lake:data-lake -records-> set:dataset-builder > trainer:model-trainer; lake > features:feature-engineering > watch:drift-monitor',
      ),
      findings: ['feature-engineering: unused (warning)'],
    },
    'an unknown box may make them': {
      board: board(
        'lake:data-lake -records-> Zap:? -records-> set:dataset-builder > trainer:model-trainer',
      ),
      findings: ['feature-engineering: missing (hint)'],
    },
  },
});
