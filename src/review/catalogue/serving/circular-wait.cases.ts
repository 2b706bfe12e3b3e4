import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { servingCircularWait } from './circular-wait';

export const cases = defineCases({
  rule: servingCircularWait,
  valid: {
    'an answer is no call': board(
      'app:client-app -request-> service:app-service -request-> server:model-server -predictions-> service -response-> app',
    ),
    'a guard hands the request back': board(
      'service:app-service -request-> guard:guardrails -request-> service; service -request-> llm:llm-server -response-> service',
    ),
    'two ways to one service': board(
      'a:app-service -request-> b:app-service -request-> d:app-service; a -request-> c:app-service -request-> d',
    ),
  },
  invalid: {
    'two services wait for each other': {
      board: board('a:app-service -request-> b:app-service -request-> a'),
      findings: ['a: circle'],
    },
    'three in a circle': {
      board: board(
        'app:client-app -request-> a:app-service -request-> b:app-service -request-> c:app-service -request-> a',
      ),
      findings: ['a: circle'],
    },
  },
});
