import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { servingNoGuardrails } from './no-guardrails';

export const cases = defineCases({
  rule: servingNoGuardrails,
  valid: {
    'both ways': board(
      'app:client-app -request-> in:guardrails -request-> llm:llm-server -response-> out:guardrails -response-> app',
    ),
    'no people read it': board('job:app-service -request-> llm:llm-server -response-> job'),
  },
  invalid: {
    'straight in and out': {
      board: board('app:client-app -request-> llm:llm-server -response-> app'),
      findings: ['llm: none'],
    },
    'only on the way in': {
      board: board(
        'app:client-app -request-> in:guardrails -request-> llm:llm-server -response-> app',
      ),
      findings: ['llm: output'],
    },
    'only on the way out': {
      board: board(
        'app:client-app -request-> llm:llm-server -response-> out:guardrails -response-> app',
      ),
      findings: ['llm: input (hint)'],
    },
  },
});
