import type { Rule } from '../engine/rule';
import { MODEL_AND_SERVING_RULES } from './model-and-serving-rules';
import { privacyLeaves } from './privacy/leaves';
import { privacyUnprotected } from './privacy/unprotected';
import { labellingMissing } from './labelling/missing';
import { dataCleaningBypassed } from './data-cleaning/bypassed';
import { dataStorageMissing } from './data-storage/missing';
import { dataCollectionMissing } from './data-collection/missing';
import { constraintsOverLatencyBudget } from './constraints/over-latency-budget';
import { constraintsUnderCapacity } from './constraints/under-capacity';
import { constraintsStale } from './constraints/stale';
import { constraintsPrivacy } from './constraints/privacy';
import { constraintsThroughput } from './constraints/throughput';
import { constraintsLatency } from './constraints/latency';
import { businessGoalMissing } from './business-goal/missing';
import { businessGoalUnjustifiedChoice } from './business-goal/unjustified-choice';
import { businessGoalUnserved } from './business-goal/unserved';
import { dataCleaningMissing } from './data-cleaning/missing';
import { mlTaskMissing } from './ml-task/missing';
import { successMetricsMissing } from './success-metrics/missing';
import { successMetricsNoOffline } from './success-metrics/no-offline';
import { successMetricsNoOnline } from './success-metrics/no-online';
import { successMetricsUnfit } from './success-metrics/unfit';

/** Every rule, stage by stage; findings of equal weight come in this order. */
export const ALL_RULES: readonly Rule[] = [
  businessGoalMissing,
  businessGoalUnserved,
  businessGoalUnjustifiedChoice,
  mlTaskMissing,
  successMetricsMissing,
  successMetricsNoOffline,
  successMetricsNoOnline,
  successMetricsUnfit,
  constraintsLatency,
  constraintsThroughput,
  constraintsPrivacy,
  constraintsOverLatencyBudget,
  constraintsUnderCapacity,
  constraintsStale,
  dataCollectionMissing,
  dataStorageMissing,
  dataCleaningMissing,
  dataCleaningBypassed,
  labellingMissing,
  privacyUnprotected,
  privacyLeaves,
  ...MODEL_AND_SERVING_RULES,
];
