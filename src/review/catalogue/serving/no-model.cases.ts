import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { servingNoModel } from './no-model';

const asked = 'app:client-app -request-> server:model-server -predictions-> app';

export const cases = defineCases({
  rule: servingNoModel,
  valid: {
    'the registry brings it': board(`${asked}; registry:model-registry > server`),
    'embeddings of an encoder that has one': board(
      'registry:model-registry > encoder:embedder -embeddings-> scorer:batch-scorer > lake:data-lake',
    ),
    'a language model has its own': board('app:client-app > llm:llm-server > app'),
  },
  invalid: {
    'asked, and empty': { board: board(asked), findings: ['server: empty'] },
    'the encoder has none either': {
      board: board('docs:content-corpus > encoder:embedder -embeddings-> scorer:batch-scorer'),
      findings: ['scorer: empty'],
    },
    'the trainer is there, and leads its model nowhere': {
      board: board(`${asked}; set:dataset-builder > trainer:model-trainer`),
      findings: ['server: empty'],
    },
    'an unknown box may bring it': {
      board: board(`${asked}; Zap:? -request-> server`),
      findings: ['server: empty (hint)'],
    },
  },
});
