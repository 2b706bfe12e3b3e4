import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { constraintsLatency } from './latency';

const ONLINE = 'user:end-user -request-> server:model-server -predictions-> user';
const BATCH = 'lake:data-lake > scorer:batch-scorer -records-> out:data-warehouse';
const STREAM = 'clicks:event-log > scorer:stream-scorer -predictions-> policy:decision-policy';

export const cases = defineCases({
  rule: constraintsLatency,
  valid: {
    'online with a p99': board(ONLINE, { constraints: { latencyP99Ms: 200 } }),
    'a batch with a deadline': board(BATCH, { constraints: { deadline: '6h' } }),
    'a stream may state its freshness': board(STREAM, { constraints: { freshness: '1m' } }),
  },
  invalid: {
    'online without': { board: board(ONLINE), findings: ['constraints: online'] },
    'freshness is no latency': {
      board: board(ONLINE, { constraints: { freshness: '1h' } }),
      findings: ['constraints: online'],
    },
    'a batch without': { board: board(BATCH), findings: ['constraints: batch'] },
    'a stream without': { board: board(STREAM), findings: ['constraints: either'] },
  },
});
