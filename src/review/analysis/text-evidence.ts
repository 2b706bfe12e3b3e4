import type { BoardNode } from '../../core/board';
import { STAGES, type StageId } from '../../framework/steps';
import type { Library } from '../../library/library';
import type { BoardGraph } from '../engine/board-graph';
import { ANY_STAGE_WORD, STAGE_WORDS } from './stage-words';
import { statements } from './words';

/** The stages that a text of the board names without a negation: mentioned, not drawn. */
export function mentionedStages(graph: BoardGraph): ReadonlySet<StageId> {
  const mentioned = new Set<StageId>();
  for (const text of textsOf(graph)) for (const stage of stagesIn(text)) mentioned.add(stage);
  return mentioned;
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

const NONE: readonly StageId[] = [];
const kept = new Map<string, readonly StageId[]>();
/** Labels repeat from one review to the next; beyond this many the memory starts anew. */
const MOST_KEPT = 20_000;

function stagesIn(text: string): readonly StageId[] {
  const known = kept.get(text);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const stages = ANY_STAGE_WORD.test(text) ? readStages(text) : NONE;
  kept.set(text, stages);
  return stages;
}

const readStages = (text: string): StageId[] => {
  const stated = statements(text);
  return STAGES.flatMap(({ id }) =>
    stated.some((statement) => STAGE_WORDS[id].test(statement)) ? [id] : [],
  );
};
