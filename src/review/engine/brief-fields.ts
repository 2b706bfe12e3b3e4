import type { StageId } from '../../framework/steps';
import type { AskedField } from './review';

/** Of the stages that words in the brief complete: the field to begin with. */
export const BRIEF_FIELDS: { readonly [S in StageId]?: AskedField } = {
  'business-goal': 'brief.goals',
  'ml-task': 'brief.task',
  'success-metrics': 'brief.metrics',
  constraints: 'brief.constraints.peakQps',
};
