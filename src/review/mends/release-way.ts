import type { BoardGraph } from '../engine/board-graph';
import { MendDraft } from '../engine/draft-mend';
import { fact } from '../engine/fact';
import { isA, type GraphEdge, type GraphNode } from '../engine/graph-node';
import { EVALUATORS, PREDICTORS, TRAINERS } from '../engine/kinds';
import type { Mend } from '../engine/review';
import { modelPath } from '../analysis/releasing';
import { draftGate } from './deliver';

const USERS = [
  ...PREDICTORS,
  'embedder',
  'query-understanding',
  'candidate-generator',
  'client-app',
] as const;

/** The edges on which a finished model leaves its makers, for a registry or for what answers. */
export const leavingEdges = fact((graph: BoardGraph): GraphEdge[] => {
  const path = modelPath(graph);
  const made = [
    ...graph.connected(...TRAINERS, 'calibrator', 'model-compressor', 'pretrained-model'),
  ];
  return made.flatMap((node) =>
    node.out.filter(
      ({ flow, to }) =>
        flow === 'model' &&
        path.has(to) &&
        !isA(to, [...TRAINERS, ...EVALUATORS, 'calibrator', 'model-compressor']),
    ),
  );
});

/** The edges on which a model arrives where it answers. */
export const arrivingEdges = (graph: BoardGraph): GraphEdge[] => {
  const path = modelPath(graph);
  return graph.edges.filter(
    ({ flow, from, to }) => flow === 'model' && path.has(from) && isA(to, USERS) && path.has(to),
  );
};

/** A registry on the way of these models; one that is there already takes them in. */
export function addRegistry(graph: BoardGraph, edges: readonly GraphEdge[]): Mend | undefined {
  const direct = edges.filter(({ to }) => to.kind !== 'model-registry');
  const draft = new MendDraft(graph);
  draftRegistry(draft, direct);
  return draft.mend('Add a model registry');
}

export function draftRegistry(
  draft: MendDraft,
  edges: readonly GraphEdge[],
  /** Those who get a new version on a small share of traffic first. */
  careful: (node: GraphNode) => boolean = () => false,
): ReturnType<MendDraft['add']>[] {
  const byMaker = new Map<GraphNode, GraphEdge[]>();
  for (const edge of edges) byMaker.set(edge.from, [...(byMaker.get(edge.from) ?? []), edge]);
  const added = [];
  for (const [maker, own] of byMaker) {
    const known = maker.out.find(
      ({ flow, to }) => flow === 'model' && to.kind === 'model-registry',
    )?.to;
    const registry =
      known ?? draft.add('model-registry', { near: [maker, ...own.map(({ to }) => to)] });
    if (!known) draft.connect(maker, registry, 'model');
    for (const edge of own) {
      draft.disconnect(edge);
      const there = known?.out.some(({ flow, to }) => flow === 'model' && to === edge.to) ?? false;
      if (!there && !careful(edge.to)) draft.connect(registry, edge.to, 'model');
    }
    const slowly = own.map(({ to }) => to).filter(careful);
    if (slowly.length > 0) {
      const canary = draft.add('canary-shadow', { near: [registry, ...slowly] });
      draft.connect(registry, canary, 'model');
      for (const to of slowly) draft.connect(canary, to, 'model');
    }
    if (!('node' in registry)) added.push(registry);
  }
  return added;
}

/** A gate before the registries of this way; registries too, where there are none. */
export function addGate(
  graph: BoardGraph,
  edges: readonly GraphEdge[],
  careful?: (node: GraphNode) => boolean,
): Mend | undefined {
  const draft = new MendDraft(graph);
  const makers = [...new Set(edges.map(({ from }) => from))];
  const known = [
    ...new Set(edges.map(({ to }) => to).filter(({ kind }) => kind === 'model-registry')),
  ];
  const direct = edges.filter(({ to }) => to.kind !== 'model-registry');
  const registries = [...known, ...draftRegistry(draft, direct, careful)];
  const kept = direct.flatMap(({ from }) =>
    from.out
      .filter(({ flow, to }) => flow === 'model' && to.kind === 'model-registry')
      .map(({ to }) => to),
  );
  for (const registry of new Set([...registries, ...kept]))
    draftGate(draft, graph, registry, makers);
  return draft.mend(careful ? 'Add registry, gate and canary' : 'Add a promotion gate');
}

/** A canary before full traffic, one for each place that models arrive from. */
export function draftCanary(draft: MendDraft, edges: readonly GraphEdge[]): void {
  const bySource = new Map<GraphNode, GraphEdge[]>();
  for (const edge of edges) bySource.set(edge.from, [...(bySource.get(edge.from) ?? []), edge]);
  for (const [source, own] of bySource) {
    const canary = draft.add('canary-shadow', { near: [source, ...own.map(({ to }) => to)] });
    draft.connect(source, canary, 'model');
    for (const edge of own) draft.disconnect(edge).connect(canary, edge.to, 'model');
  }
}
