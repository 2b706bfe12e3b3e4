import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { constraintsUnderCapacity } from './under-capacity';

const served = (properties: string): string =>
  `app:client-app -request-> server:model-server(${properties}) -predictions-> app`;
const peak = { constraints: { peakQps: 3472 } };

export const cases = defineCases({
  rule: constraintsUnderCapacity,
  valid: {
    'ten replicas are enough': board(served('replicas=10, replicaQps=500'), peak),
    'the capacity of one is not stated': board(served('replicas=1'), peak),
    'no peak is stated': board(served('replicas=1, replicaQps=10')),
    'a cache keeps most away': board(
      'app:client-app -request-> kept:cache(hitRate=0.9) -request-> server:model-server(replicas=1, replicaQps=500) -predictions-> app',
      peak,
    ),
  },
  invalid: {
    'nine are not': {
      board: board(served('replicas=9, replicaQps=500'), peak),
      findings: ['server: short'],
    },
    'each request calls four times': {
      board: board(
        'app:client-app -request-> service:app-service(fanOut=4) -request-> server:model-server(replicas=10, replicaQps=500) -predictions-> service -response-> app',
        peak,
      ),
      findings: ['server: short'],
    },
  },
});
