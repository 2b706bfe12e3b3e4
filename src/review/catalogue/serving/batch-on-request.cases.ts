import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { servingBatchOnRequest } from './batch-on-request';

const asked = 'app:client-app -request-> service:app-service -response-> app';

export const cases = defineCases({
  rule: servingBatchOnRequest,
  valid: {
    'a store between': board(`${asked}; scorer:batch-scorer > results:cache -records-> service`),
    'a service that nobody asks': board('scorer:batch-scorer -predictions-> mails:app-service'),
  },
  invalid: {
    'the service reads the batch': {
      board: board(`${asked}; scorer:batch-scorer -predictions-> service`),
      findings: ['scorer--service: waiting'],
    },
    'the service reads the warehouse': {
      board: board(`${asked}; house:data-warehouse -records-> service`),
      findings: ['house--service: waiting'],
    },
  },
});
