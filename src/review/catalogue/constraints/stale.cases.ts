import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { constraintsStale } from './stale';

const daily =
  'clicks:event-log > features:feature-engineering(schedule=daily) > store:feature-store > rank:ranker';
const hourly = { constraints: { freshness: '1h' } };

export const cases = defineCases({
  rule: constraintsStale,
  valid: {
    'a stream beside the batch': board(
      `${daily}; clicks > live:stream-processor(lagSec=60) -features-> store`,
      hourly,
    ),
    'a day is enough': board(daily, { constraints: { freshness: '1d' } }),
    'no freshness is asked': board(daily),
    'a weekly model reads fresh features': board(
      'clicks:event-log > live:stream-processor(lagSec=60) -features-> rank:ranker; set:dataset-builder > trainer:model-trainer(cadence=weekly) > rank',
      hourly,
    ),
  },
  invalid: {
    'daily features, an hour asked': { board: board(daily, hourly), findings: ['rank: old'] },
    'delays add up before the index': {
      board: board(
        'docs:content-corpus > pull:batch-ingestion(schedule=hourly, lagSec=600) > encoder:embedder > index:vector-index',
        hourly,
      ),
      findings: ['index: old'],
    },
  },
});
