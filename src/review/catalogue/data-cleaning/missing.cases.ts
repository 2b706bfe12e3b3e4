import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { dataCleaningMissing } from './missing';

export const cases = defineCases({
  rule: dataCleaningMissing,
  valid: {
    'cleaning on the way': board(
      'clicks:event-log > clean:data-cleaning > features:feature-engineering > set:dataset-builder > trainer:model-trainer',
    ),
    'validation is enough': board(
      'clicks:event-log > checks:data-validation > features:feature-engineering > set:dataset-builder > trainer:model-trainer',
    ),
    'nothing is trained, and what is indexed was cleaned': board(
      'docs:content-corpus > clean:data-cleaning > chunks:chunker > encoder:embedder > index:vector-index > prompt:prompt-builder > llm:llm-server > user:end-user',
    ),
  },
  invalid: {
    'raw clicks become features': {
      board: board(
        'clicks:event-log > features:feature-engineering > set:dataset-builder > trainer:model-trainer',
      ),
      findings: ['data-cleaning: path'],
    },
    'an empty board': { board: board('user:end-user'), findings: ['data-cleaning: missing'] },
    'a text mentions it': {
      board: board(
        'clicks:event-log > features:feature-engineering > set:dataset-builder > trainer:model-trainer',
        { notes: ['Deduplicate the clicks first'] },
      ),
      findings: ['data-cleaning: path (warning)'],
    },
    'a note that denies it is no mention': {
      board: board(
        'clicks:event-log > features:feature-engineering > set:dataset-builder > trainer:model-trainer',
        { notes: ['No cleaning needed here'] },
      ),
      findings: ['data-cleaning: path'],
    },
    'cleaning stands aside': {
      board: board('trainer:model-trainer; clean:data-cleaning'),
      findings: ['data-cleaning: partial (hint)'],
    },
    'an unknown box may be it': {
      board: board(
        'clicks:event-log > Zap:? > features:feature-engineering > set:dataset-builder > trainer:model-trainer',
      ),
      findings: ['data-cleaning: path (hint)'],
    },
  },
});
