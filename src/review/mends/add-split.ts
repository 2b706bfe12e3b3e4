import { gives, takes, type BoardGraph } from '../engine/board-graph';
import { fact } from '../engine/fact';
import { MendDraft, type End } from '../engine/draft-mend';
import { DATA, flows } from '../engine/flow-mask';
import { isA, isConnected, type GraphEdge, type GraphNode } from '../engine/graph-node';
import type { Mend } from '../engine/review';
import { isHeldOut } from '../analysis/splits';
import { trainers } from '../analysis/sources';

const DATASET = flows('dataset');
const SPLIT_READERS = ['offline-evaluator', 'slice-evaluator'] as const;

/** Trainers, and the samplers between them and their examples. */
const learnersOf = fact((graph: BoardGraph) =>
  graph.upstream(trainers(graph), DATASET, { along: ({ from }) => from.kind === 'sampler' }),
);

/** The edges by which examples that nobody split come to training. */
export const exampleEdges = fact((graph: BoardGraph): GraphEdge[] => {
  const learners = learnersOf(graph);
  return [...learners].flatMap((node) =>
    node.in.filter(
      (edge) =>
        (edge.bit & DATA) !== 0 &&
        !learners.has(edge.from) &&
        edge.from.kind !== 'data-splitter' &&
        !isHeldOut(edge),
    ),
  );
});

/**
 * A splitter before training, and the test part to the evaluators; where there is none, one
 * that reads it. Undefined where nothing trains.
 */
export function addSplit(graph: BoardGraph): Mend | undefined {
  if (exampleEdges(graph).length === 0) return splitInGap(graph);
  const draft = new MendDraft(graph);
  if (graph.connected(...SPLIT_READERS).length > 0) {
    draftSplit(draft, graph);
    return draft.mend('Add a dataset split');
  }
  const learned = trainers(graph);
  const evaluator =
    graph.of('offline-evaluator')[0] ?? draft.add('offline-evaluator', { near: learned });
  for (const trainer of learned) draft.connect(trainer, evaluator, 'model');
  draftSplit(draft, graph, [evaluator]);
  return draft.mend('Add a split and an evaluation');
}

/** Where the examples end at one part and the trainers wait: what stood in between was taken out. */
export function splitInGap(graph: BoardGraph): Mend | undefined {
  const [giver, ...others] = graph
    .connected('dataset-builder')
    .filter((node) => node.in.length > 0 && !gives(node, DATA));
  const waiting = trainers(graph).filter((node) => isConnected(node) && !takes(node, DATA));
  if (giver === undefined || others.length > 0 || waiting.length === 0) return undefined;
  const draft = new MendDraft(graph);
  const splitter = draft.add('data-splitter', { near: [giver, ...waiting] });
  draft.connect(giver, splitter, 'dataset');
  for (const trainer of waiting) draft.connect(splitter, trainer, 'dataset', 'train');
  const judges = graph.connected(...SPLIT_READERS).filter((node) => !takes(node, DATA));
  for (const evaluator of judges) draft.connect(splitter, evaluator, 'dataset', 'test');
  if (judges.length > 0) return draft.mend('Add a dataset split');
  const evaluator = draft.add('offline-evaluator', { near: waiting });
  draft.connect(splitter, evaluator, 'dataset', 'test');
  for (const trainer of waiting) draft.connect(trainer, evaluator, 'model');
  return draft.mend('Add a split and an evaluation');
}

/** The same in a larger draft. False where no examples come to training. */
export function draftSplit(
  draft: MendDraft,
  graph: BoardGraph,
  /** Evaluators that the draft adds: they read the test part too. */
  evaluators: readonly End[] = [],
): boolean {
  const parts = togetherWith(exampleEdges(graph));
  for (const edges of parts) {
    const givers = new Map(edges.map((edge) => [edge.from, edge.flow]));
    const takers = new Set(edges.map(({ to }) => to));
    const splitter = draft.add('data-splitter', { near: [...givers.keys(), ...takers] });
    for (const [from, flow] of givers) draft.connect(from, splitter, flow);
    for (const edge of edges) draft.disconnect(edge);
    for (const to of takers) draft.connect(splitter, to, 'dataset', 'train');
    const readers = testReaders(graph, [...givers.keys()], takers, draft);
    for (const evaluator of new Set<End>([...readers, ...evaluators])) {
      draft.connect(splitter, evaluator, 'dataset', 'test');
    }
  }
  return parts.length > 0;
}

/** Evaluators that read the same examples (they get the test part instead), or have no data yet. */
function testReaders(
  graph: BoardGraph,
  givers: readonly GraphNode[],
  takers: ReadonlySet<GraphNode>,
  draft: MendDraft,
): GraphNode[] {
  return graph.connected(...SPLIT_READERS).filter((evaluator) => {
    const shared = evaluator.in.filter(
      (edge) => givers.includes(edge.from) && (edge.bit & DATA) !== 0 && !isHeldOut(edge),
    );
    for (const edge of shared) draft.disconnect(edge);
    if (shared.length > 0) return true;
    const judges = evaluator.in.some(
      ({ flow, from }) => flow === 'model' && (takers.has(from) || isA(from, ['model-registry'])),
    );
    return judges && !takes(evaluator, DATASET);
  });
}

/** Edges that share a giver or a taker belong to one split. */
function togetherWith(edges: readonly GraphEdge[]): GraphEdge[][] {
  const groupOf = new Map<GraphNode, GraphEdge[]>();
  const groups = new Set<GraphEdge[]>();
  for (const edge of edges) {
    const before = groupOf.get(edge.from);
    const after = groupOf.get(edge.to);
    const group = before ?? after ?? [];
    groups.add(group);
    if (after && after !== group) {
      group.push(...after);
      groups.delete(after);
      for (const { from, to } of after) for (const node of [from, to]) groupOf.set(node, group);
    }
    group.push(edge);
    groupOf.set(edge.from, group).set(edge.to, group);
  }
  return [...groups];
}
