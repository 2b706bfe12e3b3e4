import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { dataCollectionMissing } from './missing';

export const cases = defineCases({
  rule: dataCollectionMissing,
  valid: {
    'a log feeds training': board(
      'clicks:event-log > features:feature-engineering > set:dataset-builder > trainer:model-trainer',
    ),
    'a corpus feeds an index': board(
      'docs:content-corpus > encoder:embedder > index:vector-index > prompt:prompt-builder',
    ),
    'rows reach the ranker as candidates': board(
      'items:app-database > candidates:candidate-generator > ranker:ranker',
    ),
  },
  invalid: {
    'taken in, and nobody knows where from': {
      board: board(
        'load:batch-ingestion > features:feature-engineering > set:dataset-builder > trainer:model-trainer',
      ),
      findings: ['data-collection: outside'],
    },
    'a box that is probably a source': {
      board: board(
        'Event log:? -events-> bus:event-stream > features:feature-engineering > set:dataset-builder > trainer:model-trainer',
      ),
      findings: ['data-collection: partial (hint)'],
    },
    'no source': {
      board: board('features:feature-engineering > set:dataset-builder > trainer:model-trainer'),
      findings: ['data-collection: missing'],
    },
    'a source beside the design': {
      board: board(
        'features:feature-engineering > set:dataset-builder > trainer:model-trainer; clicks:event-log',
      ),
      findings: ['data-collection: unused'],
    },
    'labels are not data to learn from': {
      board: board('bank:external-system -labels-> set:dataset-builder > trainer:model-trainer'),
      findings: ['data-collection: unused'],
    },
  },
});
