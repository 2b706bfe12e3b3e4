import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { privacyNoRetention } from './no-retention';

const STORED = 'clicks:event-log -events-> lake:data-lake > features:feature-engineering';

export const cases = defineCases({
  rule: privacyNoRetention,
  valid: {
    'the lake forgets': board('clicks:event-log -events-> lake:data-lake(retentionDays=90)'),
    'the brief says when': board(STORED, {
      constraints: { privacy: { personalData: true, notes: 'deleted after 30 days' } },
    }),
    'no personal data': board(STORED, { constraints: { privacy: { personalData: false } } }),
    'redacted before it is kept': board(
      'clicks:event-log > redact:pii-redactor -records-> lake:data-lake',
    ),
  },
  invalid: {
    'kept for ever': { board: board(STORED), findings: ['privacy: forever'] },
  },
});
