import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { privacyDeletionStopsAtStore } from './deletion-stops-at-store';

const GUARDED =
  'clicks:event-log > lake:data-lake > features:feature-engineering > store:feature-store; controls:privacy-controls(erasureSlaDays=30) > lake';

export const cases = defineCases({
  rule: privacyDeletionStopsAtStore,
  valid: {
    'a note follows it': board(GUARDED, {
      notes: ['Deletions cascade: features expire within a day.'],
    }),
    'controls reach the features': board(
      `${GUARDED}; controls -control-> serving:feature-store`,
      {},
    ),
    'nothing is derived': board(
      'clicks:event-log > lake:data-lake; controls:privacy-controls(erasureSlaDays=30) > lake',
    ),
    'features expire': board(GUARDED.replace('feature-store', 'feature-store(ttlSec=86400)')),
    'controls of access promise no deletion': board(GUARDED.replace('(erasureSlaDays=30)', '')),
  },
  invalid: {
    'only the lake is cleared': { board: board(GUARDED), findings: ['privacy: stops'] },
  },
});
