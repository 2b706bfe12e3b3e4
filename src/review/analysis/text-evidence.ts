import type { BoardNode } from '../../core/board';
import { componentId } from '../../core/ids';
import { STAGES, type StageId } from '../../framework/steps';
import type { Library } from '../../library/library';
import type { BoardGraph } from '../engine/board-graph';
import { isA, type GraphNode } from '../engine/graph-node';
import { PEOPLE, type Kind } from '../engine/kinds';
import { hasDrawnLoop, hasDrawnOutcomes, isPlain, type SaysOf } from './drawn-loop';
import { drawnModels } from './drawn-models';
import { drawsReadyModel } from './learning-words';
import { isLogin } from './login';
import { BOX_WORDS } from './box-words';
import { ANY_STAGE_WORD, STAGE_WORDS } from './stage-words';
import { namesPeople, statements } from './words';

/**
 * The stages that a text of the board names without a negation, or that a plain box may stand
 * for without being sure: mentioned, not drawn.
 */
export function mentionedStages(graph: BoardGraph): ReadonlySet<StageId> {
  const mentioned = new Set<StageId>();
  for (const text of textsOf(graph)) for (const stage of stagesIn(text)) mentioned.add(stage);
  for (const text of namesOf(graph)) for (const stage of stagesInName(text)) mentioned.add(stage);
  for (const node of graph.nodes) {
    for (const stage of perhaps(node, graph.library)) mentioned.add(stage);
  }
  // Who trains, or serves, has chosen a model.
  if (mentioned.has('training') || mentioned.has('serving')) mentioned.add('model-selection');
  const shows = saysOfItself(graph.library);
  if (drawsReadyModel(graph)) {
    mentioned.add('model-selection');
    mentioned.add('serving');
    // What is searched can be read again.
    if (graph.nodes.some(({ label }) => CORPUS.test(label))) mentioned.add('data-storage');
  }
  const { learning, answers } = drawnModels(graph, shows);
  if (learning.size > 0) mentioned.add('training');
  if (answers || drawsUse(graph)) mentioned.add('serving');
  const learns = (node: GraphNode): boolean => learning.has(node) || namesLearning(node);
  if (hasDrawnLoop(graph, shows, namesLearning) || hasDrawnOutcomes(graph, learns)) {
    mentioned.add('feedback');
  }
  return mentioned;
}

/** By words that say no less: what people did is a label only to whoever learns from it. */
const namesLearning = ({ label }: GraphNode): boolean =>
  stagesIn(label).some((stage) => stage === 'training' || stage === 'labelling');

const CORPUS =
  /\b(pdfs?|documents|docs|corpus|knowledge ?base|articles|wiki\w*|web ?(site|page)s?|manuals|policies|papers?|transcripts|faqs?|files)\b/i;

/** Somebody or something to which lines lead on a picture of plain boxes: it is used, then. */
const drawsUse = ({ nodes, edges, idle }: BoardGraph): boolean =>
  nodes.some(isPlain) &&
  [...edges, ...idle].some(({ to }) => isA(to, USERS) || namesPeople(to.label));

const USERS: readonly Kind[] = [...PEOPLE, 'reranker', 'decision-policy'];

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

const NONE: readonly StageId[] = [];
/** Labels repeat from one review to the next; beyond this many the memory starts anew. */
const MOST_KEPT = 20_000;

function remembered(read: (text: string) => readonly StageId[]) {
  const kept = new Map<string, readonly StageId[]>();
  return (text: string): readonly StageId[] => {
    const known = kept.get(text);
    if (known) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const stages = read(text);
    kept.set(text, stages);
    return stages;
  };
}

const stagesIn = remembered((text) =>
  ANY_STAGE_WORD.test(text) || ANY_STAGE_WORD.test(inWords(text))
    ? stagesBy(STAGE_WORDS, text)
    : NONE,
);
const stagesInName = remembered((text) => stagesBy(BOX_WORDS, text));

function stagesBy(words: { readonly [S in StageId]?: RegExp }, text: string): StageId[] {
  const stated = [...statements(text), ...statements(inWords(text))];
  return STAGES.flatMap(({ id }) =>
    stated.some((statement) => words[id]?.test(statement) === true) ? [id] : [],
  );
}

/** "ingest_preprocess" and "TimeSeriesSplit" as the words they are made of. */
const inWords = (text: string): string =>
  text.replace(/_/g, ' ').replace(/([a-z0-9])([A-Z][a-z])/g, '$1 $2');

const saysOfItself =
  (library: Library): SaysOf =>
  (node, stage) =>
    stagesIn(node.label).includes(stage) ||
    stagesInName(node.label).includes(stage) ||
    perhaps(node, library).includes(stage);

/** Whether they bring labels or close a loop is a matter of their lines, which an unsure box lacks. */
const SOURCES: readonly Kind[] = ['event-log', 'external-system', 'client-app', 'end-user'];

/** They act on what a watch says, and show none. */
const ACTING: readonly Kind[] = ['orchestrator', 'ml-operator'];

/** What a plain box shows if it is what its label most resembles. */
function perhaps(node: GraphNode, library: Library): readonly StageId[] {
  const { likely } = node;
  if (likely === undefined || ACTING.includes(likely) || isLogin(node)) return NONE;
  return SOURCES.includes(likely)
    ? ['data-collection']
    : (library.get(componentId(likely))?.stages ?? NONE);
}
