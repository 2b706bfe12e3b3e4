import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { featureEngineeringEncoderMismatch } from './encoder-mismatch';

const meet =
  'app:client-app -request-> asks:embedder -embeddings-> index:vector-index; docs:content-corpus -records-> items:embedder -embeddings-> index';

export const cases = defineCases({
  rule: featureEngineeringEncoderMismatch,
  valid: {
    'one registry gives both': board(`${meet}; registry:model-registry > asks; registry > items`),
    'one encoder does both': board(
      'app:client-app -request-> encoder:embedder -embeddings-> index:vector-index; docs:content-corpus -records-> encoder',
    ),
    'nothing is said of the models': board(meet),
  },
  invalid: {
    'two checkpoints': {
      board: board(`${meet}; clip:pretrained-model > asks; bert:pretrained-model > items`),
      findings: ['index: apart'],
    },
    'two families': {
      board: board(
        'app:client-app -request-> asks:embedder(family=CLIP) -embeddings-> index:vector-index; docs:content-corpus -records-> items:embedder(family=BGE) -embeddings-> index',
      ),
      findings: ['index: apart'],
    },
  },
});
