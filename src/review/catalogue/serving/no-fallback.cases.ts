import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { servingNoFallback } from './no-fallback';

const asked =
  'app:client-app -request-> service:app-service -request-> server:model-server -predictions-> service -response-> app';

export const cases = defineCases({
  rule: servingNoFallback,
  valid: {
    'the popular answer': board(
      `${asked}; service -request-> popular:fallback -response-> service`,
    ),
    'answers are kept': board(`${asked}; service -request-> kept:cache -response-> service`),
    'nobody waits': board('registry:model-registry > scorer:batch-scorer > lake:data-lake'),
    'on the device there is no network to fail': board(
      'app:client-app -request-> phone:edge-model -predictions-> app',
    ),
  },
  invalid: {
    'one server, and nothing else': { board: board(asked), findings: ['serving: alone'] },
    'a cache of something else': {
      board: board(`${asked}; lake:data-lake > results:cache`),
      findings: ['serving: alone'],
    },
  },
});
