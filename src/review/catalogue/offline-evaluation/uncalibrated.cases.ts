import { defineCases } from '../../engine/cases';
import { board } from '../../test-board';
import { offlineEvaluationUncalibrated } from './uncalibrated';

const ads =
  'split:data-splitter -dataset/train-> trainer:model-trainer > registry:model-registry > rank:ranker';

export const cases = defineCases({
  rule: offlineEvaluationUncalibrated,
  valid: {
    'a calibrator stands between': board(
      'split:data-splitter -dataset/train-> trainer:model-trainer > cal:calibrator > registry:model-registry > rank:ranker > auction:ad-auction; split -dataset/val-> cal',
    ),
    'calibration is measured': board(`${ads} > auction:ad-auction`, {
      metrics: ['calibration error', 'log loss'],
    }),
    'a match is no probability': board(
      `${ads} > policy:decision-policy(thresholds=exact and near match)`,
    ),
    'only the order is used': board(`${ads} > service:app-service`),
  },
  invalid: {
    'scores become bids': {
      board: board(`${ads} > auction:ad-auction`),
      findings: ['offline-evaluation: scores'],
    },
    'scores meet a threshold': {
      board: board(`${ads} > policy:decision-policy(thresholds=decline above 0.9)`),
      findings: ['offline-evaluation: scores'],
    },
  },
});
