import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { featureEngineeringNotAsOf } from './not-as-of';

export const cases = defineCases({
  rule: featureEngineeringNotAsOf,
  valid: {
    'joined as of the event': board(
      'store:feature-store > set:dataset-builder(joinMode=as-of) > trainer:model-trainer',
    ),
    'nothing is said, and the default is as of': board(
      'store:feature-store > set:dataset-builder > trainer:model-trainer',
    ),
    'logged features are those of the moment': board(
      'log:prediction-log -features-> trainer:online-trainer; join:label-join > trainer',
    ),
    'a store for serving only': board(
      'store:feature-store(pointInTime=false) > rank:ranker; set:dataset-builder > trainer:model-trainer',
    ),
  },
  invalid: {
    'the latest value': {
      board: board(
        'store:feature-store > set:dataset-builder(joinMode=latest) > trainer:model-trainer',
      ),
      findings: ['set: latest'],
    },
    'a store without history': {
      board: board(
        'store:feature-store(pointInTime=false) > set:dataset-builder > trainer:model-trainer',
      ),
      findings: ['store: store'],
    },
    'features straight into the trainer': {
      board: board(
        'store:feature-store -features-> trainer:online-trainer; join:label-join > trainer',
      ),
      findings: ['trainer: bare'],
    },
  },
});
