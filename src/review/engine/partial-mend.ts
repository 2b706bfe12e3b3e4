import type { StageId } from '../../framework/steps';
import { focus } from './draft-mend';
import { property, type GraphNode } from './graph-node';
import type { AskedField, Mend } from './review';

const IN_THE_BRIEF: { readonly [S in StageId]?: readonly [label: string, field: AskedField] } = {
  'business-goal': ['Write the goal', 'brief.goals'],
  'ml-task': ['Say what is predicted', 'brief.task'],
  'success-metrics': ['Add a metric', 'brief.metrics'],
  constraints: ['State the numbers', 'brief.constraints.peakQps'],
};

/** The field that would complete a stage, where what it lacks is a word and no part. */
export function partialMend(stage: StageId, nodes: readonly GraphNode[]): Mend | undefined {
  const brief = IN_THE_BRIEF[stage];
  if (brief !== undefined) return focus(...brief);
  const [model] = nodes;
  if (stage !== 'model-selection' || model === undefined || hasReason(model)) return undefined;
  const hasFamily = model.definition?.properties.some(({ key }) => key === 'family') === true;
  return hasFamily && !model.guessed
    ? focus('Name the model family', 'node.family', [], model)
    : focus('Say why this model', 'node.because', [], model);
}

const hasReason = (node: GraphNode): boolean =>
  property(node, 'family') !== undefined || node.node.because !== undefined;
