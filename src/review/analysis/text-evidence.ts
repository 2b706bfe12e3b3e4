import type { StageId } from '../../framework/steps';
import type { BoardGraph } from '../engine/board-graph';
import { perhaps, stagesOfTools } from './box-evidence';
import { drawnStages } from './drawn-evidence';
import { stagesIn, stagesInName } from './name-words';
import { placeAllows } from './place-says';
import { toldIn } from './told';

/**
 * The stages that a text of the board names without a negation, that a plain box may stand for
 * without being sure, or that the lines of a picture show: mentioned, not drawn.
 */
export function mentionedStages(graph: BoardGraph): ReadonlySet<StageId> {
  const mentioned = new Set<StageId>();
  for (const told of toldIn(graph)) {
    const { text, isName } = told;
    const add = (stage: StageId): void => {
      if (placeAllows(graph, stage, told)) mentioned.add(stage);
    };
    stagesIn(text).forEach(add);
    if (isName) stagesInName(text).forEach(add);
  }
  for (const node of graph.nodes) {
    const add = (stage: StageId): void => {
      if (placeAllows(graph, stage, { text: node.label, node: node.id })) mentioned.add(stage);
    };
    perhaps(node, graph.library).forEach(add);
    if (node.kind === undefined) stagesOfTools(node.label, graph.library).forEach(add);
  }
  // Who trains, or serves, has chosen a model.
  if (mentioned.has('training') || mentioned.has('serving')) mentioned.add('model-selection');
  for (const stage of drawnStages(graph, mentioned)) mentioned.add(stage);
  return mentioned;
}
