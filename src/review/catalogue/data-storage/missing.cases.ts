import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { dataStorageMissing } from './missing';

export const cases = defineCases({
  rule: dataStorageMissing,
  valid: {
    'a lake on the way': board(
      'clicks:event-log > lake:data-lake > features:feature-engineering > set:dataset-builder > trainer:model-trainer',
    ),
    'a database is source and store': board(
      'users:app-database > features:feature-engineering > set:dataset-builder > trainer:model-trainer',
    ),
    'documents can be read again, where nothing is trained': board(
      'docs:content-corpus > encoder:embedder > index:vector-index > prompt:prompt-builder > llm:llm-server > user:end-user',
    ),
  },
  invalid: {
    'a box that is probably a store': {
      board: board(
        'clicks:event-log > Data lake:? -records-> features:feature-engineering > set:dataset-builder > trainer:model-trainer',
      ),
      findings: ['data-storage: partial (hint)'],
    },
    'no store': {
      board: board(
        'clicks:event-log > features:feature-engineering > set:dataset-builder > trainer:model-trainer',
      ),
      findings: ['data-storage: missing'],
    },
    'a lake that nobody reads': {
      board: board(
        'clicks:event-log > features:feature-engineering > set:dataset-builder > trainer:model-trainer; clicks > lake:data-lake',
      ),
      findings: ['data-storage: unread'],
    },
    'documents, where something is trained': {
      board: board(
        'docs:content-corpus > features:feature-engineering > set:dataset-builder > trainer:model-trainer',
      ),
      findings: ['data-storage: missing'],
    },
  },
});
