import type { Edge } from '../../core/board';
import { roundsOf } from '../../core/rounds';
import type { StageId } from '../../framework/steps';
import type { BoardGraph } from '../engine/board-graph';
import { fact } from '../engine/fact';
import { isA, type GraphNode } from '../engine/graph-node';
import { READS } from '../engine/read-lines';
import { LABELLERS, PEOPLE, PREDICTORS, TRAINERS } from '../engine/kinds';
import { namesPeople } from './words';

/** Whether the name of a box says a stage. */
export type SaysOf = (node: GraphNode, stage: StageId) => boolean;

const LEARNS = [...TRAINERS, ...LABELLERS, 'dataset-builder'] as const;
const ANSWERS = [...PREDICTORS, ...PEOPLE, 'decision-policy', 'app-service', 'reranker'] as const;
/** Its kind is read from its words, if it has one. */
export const isPlain = ({ guessed, kind }: GraphNode): boolean => guessed || kind === undefined;

/**
 * Whether lines, whatever they carry, lead from what learns to what answers and back, be it by a
 * signal: what was answered is then watched and acted upon, if not learnt from. For pictures of plain boxes;
 * where every box on that way has a kind, what its lines carry says it better.
 */
export function hasDrawnLoop(
  graph: BoardGraph,
  shows: SaysOf,
  learns: (node: GraphNode) => boolean,
): boolean {
  if (!graph.nodes.some(isPlain)) return false;
  const learners = learnersOf(graph, learns);
  const closes = (node: GraphNode): boolean =>
    isA(node, ANSWERS) ||
    (node.kind === undefined &&
      (shows(node, 'serving') ||
        DELIVERED.test(node.label) ||
        namesPeople(node.label) ||
        isElsewhere(node, shows)));
  return roundsOf(graph.nodes, neighbours(graph, 'out'), neighbours(graph, 'in')).some(
    (round) =>
      // What is all of chosen components is read by what its lines carry.
      round.some(isPlain) &&
      round.some((node) => learners.has(node)) &&
      round.some((node) => !learners.has(node) && closes(node)),
  );
}

const learnersOf = (
  { nodes }: BoardGraph,
  learns: (node: GraphNode) => boolean,
): ReadonlySet<GraphNode> =>
  new Set(nodes.filter((node) => isA(node, LEARNS) || (isPlain(node) && learns(node))));

const MAKING: readonly StageId[] = [
  'data-collection',
  'data-storage',
  'data-cleaning',
  'labelling',
  'feature-engineering',
  'dataset-split',
  'model-selection',
  'training',
  'offline-evaluation',
];

/** No step of making a model, as far as its name tells. */
const isElsewhere = (node: GraphNode, shows: SaysOf): boolean =>
  !MAKING.some((stage) => shows(node, stage));

/** Where a model goes to work. */
const DELIVERED = /\b(release|roll-?out|ota|deploy\w*|production|fleet|devices?)\b/i;

/** What people did with what they were shown, on a line or in the name of what keeps it. */
const DONE =
  /\b(clicks?|views?|open rates?|likes?|skips?|ratings?|votes?|thumbs|purchas\w+|orders?|opens?|interactions?|history|events?|clickstream|logs?|feedback|corrections?|outcomes?|results|engagement|conversions?|behaviou?r|accept\w*|reject\w*|dismiss\w*|reassign\w*|reports?)\b/i;

const CLIENT = /\b(app|portal|ui|gui|front-?end|spa|web ?site|store ?front|page|feed|bot)\b/i;

/** Whether what people did leads, whatever the lines carry, to a model that learns. */
export function hasDrawnOutcomes(graph: BoardGraph, learns: (node: GraphNode) => boolean): boolean {
  const { nodes, edges, idle } = graph;
  if (!nodes.some(isPlain)) return false;
  const told = [...edges, ...idle].filter(
    ({ from, to, edge }) =>
      (isA(from, PEOPLE) || namesPeople(from.label) || CLIENT.test(from.label)) &&
      DONE.test(`${edge.label ?? ''} ${to.label}`),
  );
  if (told.length === 0) return false;
  const reached = reach(
    told.map(({ from }) => from),
    new Map([
      ...neighbours(graph, 'out'),
      ...told.map(
        ({ from }) =>
          [from, told.filter((line) => line.from === from).map(({ to }) => to)] as const,
      ),
    ]),
  );
  const isDrawn = told.some(({ from }) => isPlain(from));
  return [...reached].some((node) =>
    isPlain(node) ? isA(node, LEARNS) || learns(node) : isDrawn && isA(node, LEARNS),
  );
}

/** What leads, whatever the lines carry, to what learns. */
export function leadsTo(
  graph: BoardGraph,
  learns: (node: GraphNode) => boolean,
): ReadonlySet<GraphNode> {
  const learners = learnersOf(graph, learns);
  return new Set([...learners, ...reach([...learners], neighbours(graph, 'in'))]);
}

type Neighbours = ReadonlyMap<GraphNode, readonly GraphNode[]>;

/** Ends of all drawn lines, lines without a meaning too; a request or a read brings its answer back. */
export const neighbours = (graph: BoardGraph, side: 'in' | 'out'): Neighbours =>
  side === 'in' ? before(graph) : after(graph);

const before = fact((graph) => endsOf(graph, 'in'));
const after = fact((graph) => endsOf(graph, 'out'));

function endsOf({ nodes, edges, idle }: BoardGraph, side: 'in' | 'out'): Neighbours {
  const found: GraphNode[][] = nodes.map(() => []);
  const join = (from: GraphNode, to: GraphNode): void => {
    if (side === 'out') found[from.index]?.push(to);
    else found[to.index]?.push(from);
  };
  for (const { edge, from, to } of idle) if (!isTurned(edge, from, to)) join(from, to);
  for (const { edge, from, to, flow } of edges) {
    if (isTurned(edge, from, to)) continue;
    join(from, to);
    const asks = flow === 'request' && from.kind !== undefined && to.kind !== undefined;
    if (asks || (edge.label !== undefined && READS.test(edge.label))) join(to, from);
  }
  return new Map(
    nodes.flatMap((node) => {
      const others = found[node.index] ?? [];
      return others.length === 0 ? [] : [[node, others] as const];
    }),
  );
}

/** A line between two frames leads the way it is drawn, whatever two boxes of them would do. */
const isTurned = (edge: Edge, from: GraphNode, to: GraphNode): boolean =>
  from.node.parent === edge.to && to.node.parent === edge.from;

/** All that the starts lead to; themselves only by a round. */
export function reach(
  starts: readonly GraphNode[],
  next: ReadonlyMap<GraphNode, readonly GraphNode[]>,
): Set<GraphNode> {
  const reached = new Set<GraphNode>();
  const open = starts.flatMap((node) => next.get(node) ?? []);
  for (let node = open.pop(); node; node = open.pop()) {
    if (reached.has(node)) continue;
    reached.add(node);
    open.push(...(next.get(node) ?? []));
  }
  return reached;
}
