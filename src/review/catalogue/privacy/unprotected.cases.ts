import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { privacyUnprotected } from './unprotected';

const after = (first: string): string =>
  `${first} > features:feature-engineering > set:dataset-builder > trainer:model-trainer`;

export const cases = defineCases({
  rule: privacyUnprotected,
  valid: {
    'redacted on the way': board(after('clicks:event-log > redact:pii-redactor')),
    'controls guard a node of it': board(
      `${after('clicks:event-log > lake:data-lake')}; controls:privacy-controls > lake`,
    ),
    'the brief says that there is none': board(after('clicks:event-log'), {
      constraints: { privacy: { personalData: false } },
    }),
    'the log is said to hold none': board(after('clicks:event-log(containsPersonalData=false)')),
    'a table of items names no people': board(after('items:app-database')),
    'labels are not personal by themselves': board(
      'items:app-database > set:dataset-builder > trainer:model-trainer; clicks:event-log > outcomes:label-join > set',
    ),
  },
  invalid: {
    'clicks are learned as they are': {
      board: board(after('clicks:event-log')),
      findings: ['trainer: unprotected'],
    },
    'a table of customers': {
      board: board(after('"Customer table":app-database')),
      findings: ['trainer: unprotected'],
    },
    'stated in the brief, so every source counts': {
      board: board(after('sensors:external-system -records-> lake:data-lake'), {
        constraints: { privacy: { personalData: true } },
      }),
      findings: ['trainer: unprotected'],
    },
    'redaction beside the path': {
      board: board(`${after('clicks:event-log')}; clicks > redact:pii-redactor > lake:data-lake`),
      findings: ['trainer: unprotected'],
    },
    'the control is only written down': {
      board: board(after('clicks:event-log'), {
        constraints: { privacy: { personalData: true, notes: 'user ids are hashed' } },
      }),
      findings: ['trainer: mentioned (warning)'],
    },
  },
});
