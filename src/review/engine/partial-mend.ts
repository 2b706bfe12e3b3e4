import type { StageId } from '../../framework/steps';
import { BRIEF_FIELDS } from './brief-fields';
import { focus } from './draft-mend';
import { property, type GraphNode } from './graph-node';
import type { Mend } from './review';

const LABELS: { readonly [S in StageId]?: string } = {
  'business-goal': 'Write the goal',
  'ml-task': 'Say what is predicted',
  'success-metrics': 'Add a metric',
  constraints: 'State the numbers',
};

/** The field that would complete a stage, where what it lacks is a word and no part. */
export function partialMend(stage: StageId, nodes: readonly GraphNode[]): Mend | undefined {
  const [label, field] = [LABELS[stage], BRIEF_FIELDS[stage]];
  if (label !== undefined && field !== undefined) return focus(label, field);
  const [model] = nodes;
  if (stage !== 'model-selection' || model === undefined || hasReason(model)) return undefined;
  const hasFamily = model.definition?.properties.some(({ key }) => key === 'family') === true;
  return hasFamily && !model.guessed
    ? focus('Name the model family', 'node.family', [], model)
    : focus('Say why this model', 'node.because', [], model);
}

const hasReason = (node: GraphNode): boolean =>
  property(node, 'family') !== undefined || node.node.because !== undefined;
