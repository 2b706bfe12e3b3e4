import { businessGoal } from './business-goal';
import { constraints } from './constraints';
import { dataCleaning } from './data-cleaning';
import { dataCollection } from './data-collection';
import { dataStorage } from './data-storage';
import { datasetSplit } from './dataset-split';
import { featureEngineering } from './feature-engineering';
import { feedback } from './feedback';
import { labelling } from './labelling';
import { mlTask } from './ml-task';
import { modelSelection } from './model-selection';
import { monitoring } from './monitoring';
import { offlineEvaluation } from './offline-evaluation';
import { privacy } from './privacy';
import { release } from './release';
import { serving } from './serving';
import type { StageReader } from './stage-reading';
import { successMetrics } from './success-metrics';
import { training } from './training';

/** The eighteen stages in the order of the framework. */
export const ALL_STAGES: readonly StageReader[] = [
  businessGoal,
  mlTask,
  successMetrics,
  constraints,
  dataCollection,
  dataStorage,
  dataCleaning,
  labelling,
  privacy,
  featureEngineering,
  datasetSplit,
  modelSelection,
  training,
  offlineEvaluation,
  release,
  serving,
  monitoring,
  feedback,
];
