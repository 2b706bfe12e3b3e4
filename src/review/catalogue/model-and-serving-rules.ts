import type { Rule } from '../engine/rule';
import { datasetSplitMissing } from './dataset-split/missing';
import { datasetSplitTestInTraining } from './dataset-split/test-in-training';
import { datasetSplitRandomOverTime } from './dataset-split/random-over-time';
import { datasetSplitNoGroup } from './dataset-split/no-group';
import { datasetSplitResampledBefore } from './dataset-split/resampled-before';
import { datasetSplitTunedOnTest } from './dataset-split/tuned-on-test';

/** The rules of the stages from features to feedback, stage by stage. */
export const MODEL_AND_SERVING_RULES: readonly Rule[] = [
  datasetSplitMissing,
  datasetSplitTestInTraining,
  datasetSplitRandomOverTime,
  datasetSplitNoGroup,
  datasetSplitResampledBefore,
  datasetSplitTunedOnTest,
];
