import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { servingOpenDoor } from './open-door';

export const cases = defineCases({
  rule: servingOpenDoor,
  valid: {
    'a gateway keeps the door': board(
      'app:client-app -request-> door:api-gateway -request-> server:model-server -predictions-> app',
    ),
    'on the device there is no door': board(
      'app:client-app -request-> phone:edge-model -predictions-> app',
    ),
    'nobody from outside': board('registry:model-registry > scorer:batch-scorer > lake:data-lake'),
  },
  invalid: {
    'straight to the service': {
      board: board(
        'app:client-app -request-> service:app-service -request-> server:model-server -predictions-> service -response-> app',
      ),
      findings: ['serving: open'],
    },
  },
});
