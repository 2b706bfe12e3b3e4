import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { trainingMissing } from './missing';

export const cases = defineCases({
  rule: trainingMissing,
  valid: {
    'a trainer with data': board('split:data-splitter -dataset/train-> trainer:model-trainer'),
    'a language model comes trained': board('app:client-app > llm:llm-server > app'),
    'a pretrained model answers': board(
      'clip:pretrained-model > encoder:embedder > index:vector-index; docs:content-corpus > encoder',
    ),
  },
  invalid: {
    'an encoder needs a model itself': {
      board: board('docs:content-corpus > encoder:embedder > index:vector-index'),
      findings: ['training: missing'],
    },
    'a server, and no word on its model': {
      board: board('app:client-app > server:model-server > app'),
      findings: ['training: missing'],
    },
    'the trainer hangs in the air, and a muted rule says so': {
      board: board('trainer:model-trainer > registry:model-registry', {
        settings: { rules: { 'training/no-data': 'off', 'training/never-again': 'off' } },
      }),
      findings: ['training: partial (hint)'],
    },
  },
});
