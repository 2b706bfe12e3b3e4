import type { StageId } from '../../framework/steps';
import type { BoardGraph } from '../engine/board-graph';
import { isA, type GraphNode } from '../engine/graph-node';
import { PEOPLE, TRAINERS, type Kind } from '../engine/kinds';
import { namesLearning, saysAnything, saysOfItself } from './box-evidence';
import {
  hasDrawnLoop,
  hasDrawnOutcomes,
  isPlain,
  leadsTo,
  neighbours,
  type SaysOf,
} from './drawn-loop';
import { drawnModels } from './drawn-models';
import { drawsReadyModel } from './learning-words';
import { namesDeeds, namesUse } from './name-words';
import { namesPeople } from './words';

/** The stages that a picture shows by what leads where, beyond what its boxes are called. */
export function* drawnStages(graph: BoardGraph, named: ReadonlySet<StageId>): Iterable<StageId> {
  const shows = saysOfItself(graph.library);
  const { learning, answers } = drawnModels(graph, shows);
  const feeding = feedsRegistry(graph);
  const learns = (node: GraphNode): boolean =>
    learning.has(node) || feeding.has(node) || namesLearning(node);
  yield* leadingToLearners(graph, learns);
  if (!graph.nodes.some(isPlain)) return;
  if (drawsReadyModel(graph)) {
    yield 'model-selection';
    yield 'serving';
    // What is searched can be read again.
    if (graph.nodes.some(({ label }) => CORPUS.test(label))) yield 'data-storage';
  }
  if (learning.size + feeding.size > 0) yield 'training';
  if (graph.nodes.some((node) => node.guessed && isA(node, MODELS))) yield 'model-selection';
  const makes = named.has('training') || named.has('model-selection') || learning.size > 0;
  if (answers || drawsUse(graph) || (makes && drawsEnd(graph, shows))) yield 'serving';
  if (tellsOfTests(graph, shows)) yield 'monitoring';
  if (
    hasDrawnLoop(graph, shows, (node) => feeding.has(node) || namesLearning(node)) ||
    hasDrawnOutcomes(graph, learns)
  ) {
    yield 'feedback';
  }
}

/** What people did is a label, and what users did half of a feedback, to whoever learns from it. */
function* leadingToLearners(
  graph: BoardGraph,
  learns: (node: GraphNode) => boolean,
): Iterable<StageId> {
  // What nothing leads to is a source like any other, unless it is called a log of it.
  const isRecord = (node: GraphNode): boolean =>
    neighbours(graph, 'in').has(node) || LOGS.test(node.label);
  const boxes = graph.nodes.filter(
    (node) => namesDeeds(node.label) || (namesUse(node.label) && isRecord(node)),
  );
  const lines = [...graph.edges, ...graph.idle].filter(
    ({ edge: { label } }) => label !== undefined && (namesDeeds(label) || namesUse(label)),
  );
  const users = graph.nodes.filter((node) => isPlain(node) && USER_EVENTS.test(node.label));
  if (boxes.length + lines.length + users.length === 0) return;
  const led = leadsTo(graph, learns);
  if (boxes.some((node) => led.has(node)) || lines.some(({ to }) => led.has(to))) yield 'labelling';
  if (users.some((node) => led.has(node) && isRecord(node))) yield 'feedback';
}

const NO_END: readonly StageId[] = [
  'data-cleaning',
  'labelling',
  'feature-engineering',
  'dataset-split',
  'training',
  'model-selection',
  'offline-evaluation',
  'release',
  'monitoring',
];

/** A box that nobody knows, at which lines end and which is no step of making a model. */
function drawsEnd(graph: BoardGraph, shows: SaysOf): boolean {
  const after = neighbours(graph, 'out');
  const before = neighbours(graph, 'in');
  return graph.nodes.some(
    (node) =>
      node.kind === undefined &&
      saysAnything(graph, node) &&
      before.has(node) &&
      !after.has(node) &&
      !NO_END.some((stage) => shows(node, stage)),
  );
}

const MESSENGER = /\b(slack|teams|e-?mails?|pager ?duty|telegram|sms|on-?call|alerts?|notif\w+)\b/i;

/** The outcome of a test that somebody is told. */
const tellsOfTests = ({ edges, idle }: BoardGraph, shows: SaysOf): boolean =>
  [...edges, ...idle].some(
    ({ from, to }) =>
      isPlain(from) && shows(from, 'offline-evaluation') && MESSENGER.test(to.label),
  );

const CORPUS =
  /\b(pdfs?|documents|docs|corpus|knowledge ?base|articles|wiki\w*|web ?(site|page)s?|manuals|policies|papers?|transcripts|faqs?|files)\b/i;

const MODELS: readonly Kind[] = ['ranker', 'llm-server', 'edge-model', ...TRAINERS];

/** What users did, where it is kept. */
const USER_EVENTS =
  /\b((app|user|web|behaviou?r|interaction|view(ing)?|watch|listening|engagement|search|session|activity)s? (events?|logs?|streams?|history)|click(s|stream)?( logs?)?|impressions?( logs?)?)\b/i;

const LOGS = /\blog(s|ged|ging)?\b/i;

/** Boxes that nobody knows and that lead to a registry make what is registered. */
const feedsRegistry = ({ edges, idle }: BoardGraph): ReadonlySet<GraphNode> =>
  new Set(
    [...edges, ...idle].flatMap(({ from, to }) =>
      to.guessed && to.kind === 'model-registry' && from.kind === undefined ? [from] : [],
    ),
  );

/** Somebody or something to which lines lead on a picture of plain boxes: it is used, then. */
const drawsUse = ({ edges, idle }: BoardGraph): boolean =>
  [...edges, ...idle].some(
    ({ from, to }) => (isPlain(from) || isPlain(to)) && (isA(to, USERS) || namesPeople(to.label)),
  );

const USERS: readonly Kind[] = [...PEOPLE, 'reranker', 'decision-policy'];
