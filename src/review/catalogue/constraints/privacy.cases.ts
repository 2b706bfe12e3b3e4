import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { constraintsPrivacy } from './privacy';

const CLICKS = 'clicks:event-log > features:feature-engineering';

export const cases = defineCases({
  rule: constraintsPrivacy,
  valid: {
    'no personal data': board(CLICKS, { constraints: { privacy: { personalData: false } } }),
    'in words': board(CLICKS, { constraints: { privacy: { notes: 'pseudonymous ids only' } } }),
  },
  invalid: {
    'clicks are people': { board: board(CLICKS), findings: ['constraints: implied'] },
    'nothing known': {
      board: board('sensors:external-system > features:feature-engineering'),
      findings: ['constraints: unstated'],
    },
  },
});
