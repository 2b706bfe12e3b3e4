import type { StageId } from '../../framework/steps';
import type { BoardGraph } from '../engine/board-graph';
import { perhaps, stagesOfTools } from './box-evidence';
import { drawnStages } from './drawn-evidence';
import { stagesIn, stagesInName } from './name-words';
import { toldIn } from './told';

/**
 * The stages that a text of the board names without a negation, that a plain box may stand for
 * without being sure, or that the lines of a picture show: mentioned, not drawn.
 */
export function mentionedStages(graph: BoardGraph): ReadonlySet<StageId> {
  const mentioned = new Set<StageId>();
  for (const { text, isName } of toldIn(graph)) {
    for (const stage of stagesIn(text)) mentioned.add(stage);
    if (isName) for (const stage of stagesInName(text)) mentioned.add(stage);
  }
  for (const node of graph.nodes) {
    for (const stage of perhaps(node, graph.library)) mentioned.add(stage);
    if (node.kind !== undefined) continue;
    for (const stage of stagesOfTools(node.label, graph.library)) mentioned.add(stage);
  }
  // Who trains, or serves, has chosen a model.
  if (mentioned.has('training') || mentioned.has('serving')) mentioned.add('model-selection');
  for (const stage of drawnStages(graph, mentioned)) mentioned.add(stage);
  return mentioned;
}
