import type { BoardNode } from '../../core/board';
import type { StageId } from '../../framework/steps';
import type { Library } from '../../library/library';
import type { BoardGraph } from '../engine/board-graph';
import { perhaps, stagesOfTools } from './box-evidence';
import { drawnStages } from './drawn-evidence';
import { stagesIn, stagesInName } from './name-words';

/**
 * The stages that a text of the board names without a negation, that a plain box may stand for
 * without being sure, or that the lines of a picture show: mentioned, not drawn.
 */
export function mentionedStages(graph: BoardGraph): ReadonlySet<StageId> {
  const mentioned = new Set<StageId>();
  for (const text of textsOf(graph)) for (const stage of stagesIn(text)) mentioned.add(stage);
  for (const text of namesOf(graph)) for (const stage of stagesInName(text)) mentioned.add(stage);
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

/** What boxes and lines are called; the name of a frame says less of what is in it. */
function* namesOf({ board, library }: BoardGraph): Iterable<string> {
  for (const node of board.nodes.values()) {
    if (node.type === 'component') yield* ownTexts(node, library);
  }
  for (const { label } of board.edges.values()) if (label !== undefined) yield label;
}

export function* textsOf({ board, library }: BoardGraph): Iterable<string> {
  const { problem, baseline, assumptions } = board.brief;
  if (problem !== undefined) yield problem;
  if (baseline !== undefined) yield baseline;
  for (const assumption of assumptions ?? []) yield assumption;
  if (board.constraints.privacy?.notes !== undefined) yield board.constraints.privacy.notes;
  for (const node of board.nodes.values()) {
    yield* ownTexts(node, library);
    if (node.notes !== undefined) yield node.notes;
    if (node.because !== undefined) yield node.because;
  }
  for (const { label } of board.edges.values()) if (label !== undefined) yield label;
}

function* ownTexts(node: BoardNode, library: Library): Iterable<string> {
  if (node.type === 'note' || node.type === 'text') yield node.text;
  // The name that a component came with says nothing that its kind does not.
  else if (node.type === 'component') {
    if (library.get(node.component)?.name !== node.label) yield node.label;
  } else if (node.type === 'group') yield node.label;
}
