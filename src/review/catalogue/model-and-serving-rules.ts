import type { Rule } from '../engine/rule';
import { featureEngineeringMissing } from './feature-engineering/missing';
import { featureEngineeringSkew } from './feature-engineering/skew';
import { featureEngineeringNoLookup } from './feature-engineering/no-lookup';
import { featureEngineeringNotAsOf } from './feature-engineering/not-as-of';
import { featureEngineeringEncoderMismatch } from './feature-engineering/encoder-mismatch';
import { featureEngineeringIndexNeverRefreshed } from './feature-engineering/index-never-refreshed';
import { featureEngineeringLabelLeak } from './feature-engineering/label-leak';
import { datasetSplitMissing } from './dataset-split/missing';
import { datasetSplitTestInTraining } from './dataset-split/test-in-training';
import { datasetSplitRandomOverTime } from './dataset-split/random-over-time';
import { datasetSplitNoGroup } from './dataset-split/no-group';
import { datasetSplitResampledBefore } from './dataset-split/resampled-before';
import { datasetSplitTunedOnTest } from './dataset-split/tuned-on-test';
import { modelSelectionMissing } from './model-selection/missing';
import { modelSelectionNoBaseline } from './model-selection/no-baseline';
import { modelSelectionUnfit } from './model-selection/unfit';
import { modelSelectionLossUnfit } from './model-selection/loss-unfit';
import { modelSelectionNoRetrievalStage } from './model-selection/no-retrieval-stage';
import { trainingMissing } from './training/missing';
import { trainingNoData } from './training/no-data';
import { trainingOnTheRequestPath } from './training/on-the-request-path';
import { trainingNeverAgain } from './training/never-again';
import { trainingUntracked } from './training/untracked';
import { trainingImbalance } from './training/imbalance';
import { trainingPositionBias } from './training/position-bias';
import { trainingNoNegatives } from './training/no-negatives';
import { offlineEvaluationMissing } from './offline-evaluation/missing';
import { offlineEvaluationNotHeldOut } from './offline-evaluation/not-held-out';
import { offlineEvaluationNoModel } from './offline-evaluation/no-model';
import { offlineEvaluationNoSlices } from './offline-evaluation/no-slices';
import { offlineEvaluationUncalibrated } from './offline-evaluation/uncalibrated';
import { offlineEvaluationJudgeUnchecked } from './offline-evaluation/judge-unchecked';
import { offlineEvaluationNoEndToEnd } from './offline-evaluation/no-end-to-end';
import { releaseMissing } from './release/missing';
import { releaseUngated } from './release/ungated';
import { releaseNoRegistry } from './release/no-registry';
import { releaseAllAtOnce } from './release/all-at-once';
import { releaseNoExperiment } from './release/no-experiment';
import { servingMissing } from './serving/missing';
import { servingNoModel } from './serving/no-model';
import { servingGoesNowhere } from './serving/goes-nowhere';
import { servingNoFallback } from './serving/no-fallback';
import { servingBatchOnRequest } from './serving/batch-on-request';
import { servingCircularWait } from './serving/circular-wait';
import { servingUnfiltered } from './serving/unfiltered';
import { servingNoGuardrails } from './serving/no-guardrails';
import { servingUnboundedAgent } from './serving/unbounded-agent';
import { servingOpenDoor } from './serving/open-door';
import { servingTooBigForDevice } from './serving/too-big-for-device';
import { monitoringMissing } from './monitoring/missing';
import { monitoringNoDrift } from './monitoring/no-drift';
import { monitoringNoQuality } from './monitoring/no-quality';
import { monitoringNoSystem } from './monitoring/no-system';
import { monitoringNobodyTold } from './monitoring/nobody-told';
import { monitoringNoLog } from './monitoring/no-log';
import { feedbackMissing } from './feedback/missing';
import { feedbackLoopUnguarded } from './feedback/loop-unguarded';

/** The rules of the stages from features to feedback, stage by stage. */
export const MODEL_AND_SERVING_RULES: readonly Rule[] = [
  featureEngineeringMissing,
  featureEngineeringSkew,
  featureEngineeringNoLookup,
  featureEngineeringNotAsOf,
  featureEngineeringEncoderMismatch,
  featureEngineeringIndexNeverRefreshed,
  featureEngineeringLabelLeak,
  datasetSplitMissing,
  datasetSplitTestInTraining,
  datasetSplitRandomOverTime,
  datasetSplitNoGroup,
  datasetSplitResampledBefore,
  datasetSplitTunedOnTest,
  modelSelectionMissing,
  modelSelectionNoBaseline,
  modelSelectionUnfit,
  modelSelectionLossUnfit,
  modelSelectionNoRetrievalStage,
  trainingMissing,
  trainingNoData,
  trainingOnTheRequestPath,
  trainingNeverAgain,
  trainingUntracked,
  trainingImbalance,
  trainingPositionBias,
  trainingNoNegatives,
  offlineEvaluationMissing,
  offlineEvaluationNotHeldOut,
  offlineEvaluationNoModel,
  offlineEvaluationNoSlices,
  offlineEvaluationUncalibrated,
  offlineEvaluationJudgeUnchecked,
  offlineEvaluationNoEndToEnd,
  releaseMissing,
  releaseUngated,
  releaseNoRegistry,
  releaseAllAtOnce,
  releaseNoExperiment,
  servingMissing,
  servingNoModel,
  servingGoesNowhere,
  servingNoFallback,
  servingBatchOnRequest,
  servingCircularWait,
  servingUnfiltered,
  servingNoGuardrails,
  servingUnboundedAgent,
  servingOpenDoor,
  servingTooBigForDevice,
  monitoringMissing,
  monitoringNoDrift,
  monitoringNoQuality,
  monitoringNoSystem,
  monitoringNobodyTold,
  monitoringNoLog,
  feedbackMissing,
  feedbackLoopUnguarded,
];
