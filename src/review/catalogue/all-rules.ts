import type { Rule } from '../engine/rule';
import { boardDeadEnd } from './board/dead-end';
import { boardDoubtfulConnection } from './board/doubtful-connection';
import { boardDuplicate } from './board/duplicate';
import { boardHub } from './board/hub';
import { boardImpossibleConnection } from './board/impossible-connection';
import { boardLoose } from './board/loose';
import { boardUnknownBox } from './board/unknown-box';
import { businessGoalMissing } from './business-goal/missing';
import { businessGoalUnjustifiedChoice } from './business-goal/unjustified-choice';
import { businessGoalUnserved } from './business-goal/unserved';
import { businessGoalVague } from './business-goal/vague';
import { constraintsInconsistent } from './constraints/inconsistent';
import { constraintsLatency } from './constraints/latency';
import { constraintsOverLatencyBudget } from './constraints/over-latency-budget';
import { constraintsStale } from './constraints/stale';
import { constraintsUnderCapacity } from './constraints/under-capacity';
import { constraintsPrivacy } from './constraints/privacy';
import { constraintsThroughput } from './constraints/throughput';
import { dataCleaningBypassed } from './data-cleaning/bypassed';
import { dataCleaningMissing } from './data-cleaning/missing';
import { dataCleaningNoValidation } from './data-cleaning/no-validation';
import { dataCollectionMissing } from './data-collection/missing';
import { dataCollectionNoIngestion } from './data-collection/no-ingestion';
import { dataStorageMissing } from './data-storage/missing';
import { labellingDelayUnhandled } from './labelling/delay-unhandled';
import { labellingEventsAsLabels } from './labelling/events-as-labels';
import { labellingMissing } from './labelling/missing';
import { labellingNoQualityCheck } from './labelling/no-quality-check';
import { labellingNoWindow } from './labelling/no-window';
import { labellingOnlyWhatWasShown } from './labelling/only-what-was-shown';
import { mlTaskContradictsBoard } from './ml-task/contradicts-board';
import { mlTaskMissing } from './ml-task/missing';
import { mlTaskNoTarget } from './ml-task/no-target';
import { privacyDeletionStopsAtStore } from './privacy/deletion-stops-at-store';
import { privacyLeaves } from './privacy/leaves';
import { privacyNoRetention } from './privacy/no-retention';
import { privacyPermissionsIgnored } from './privacy/permissions-ignored';
import { privacyUnprotected } from './privacy/unprotected';
import { successMetricsMissing } from './success-metrics/missing';
import { successMetricsNoGuardrail } from './success-metrics/no-guardrail';
import { successMetricsNoOffline } from './success-metrics/no-offline';
import { successMetricsNoOnline } from './success-metrics/no-online';
import { successMetricsProxyTrap } from './success-metrics/proxy-trap';
import { successMetricsUnfit } from './success-metrics/unfit';
import { successMetricsUnmeasured } from './success-metrics/unmeasured';
import { MODEL_AND_SERVING_RULES } from './model-and-serving-rules';

/** Every rule, stage by stage; findings of equal weight come in this order. */
export const ALL_RULES: readonly Rule[] = [
  businessGoalMissing,
  businessGoalVague,
  businessGoalUnserved,
  businessGoalUnjustifiedChoice,
  mlTaskMissing,
  mlTaskNoTarget,
  mlTaskContradictsBoard,
  successMetricsMissing,
  successMetricsNoOffline,
  successMetricsNoOnline,
  successMetricsNoGuardrail,
  successMetricsUnfit,
  successMetricsProxyTrap,
  successMetricsUnmeasured,
  constraintsLatency,
  constraintsThroughput,
  constraintsPrivacy,
  constraintsInconsistent,
  constraintsOverLatencyBudget,
  constraintsUnderCapacity,
  constraintsStale,
  dataCollectionMissing,
  dataCollectionNoIngestion,
  dataStorageMissing,
  dataCleaningMissing,
  dataCleaningBypassed,
  dataCleaningNoValidation,
  labellingMissing,
  labellingEventsAsLabels,
  labellingNoWindow,
  labellingNoQualityCheck,
  labellingOnlyWhatWasShown,
  labellingDelayUnhandled,
  privacyUnprotected,
  privacyLeaves,
  privacyNoRetention,
  privacyPermissionsIgnored,
  privacyDeletionStopsAtStore,
  ...MODEL_AND_SERVING_RULES,
  boardImpossibleConnection,
  boardDoubtfulConnection,
  boardLoose,
  boardHub,
  boardDeadEnd,
  boardUnknownBox,
  boardDuplicate,
];
