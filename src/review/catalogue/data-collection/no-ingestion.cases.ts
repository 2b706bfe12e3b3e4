import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { dataCollectionNoIngestion } from './no-ingestion';

const after = (first: string): string =>
  `${first} > clean:data-cleaning > features:feature-engineering > set:dataset-builder > trainer:model-trainer`;

export const cases = defineCases({
  rule: dataCollectionNoIngestion,
  valid: {
    'a stream in between': board(after('clicks:event-log > kafka:event-stream')),
    'a job in between': board(after('rows:app-database > load:batch-ingestion')),
    'a lake is where the data was landed': board(after('clicks:event-log > lake:data-lake')),
  },
  invalid: {
    'the log feeds cleaning': {
      board: board(after('clicks:event-log')),
      findings: ['data-collection: direct'],
    },
  },
});
