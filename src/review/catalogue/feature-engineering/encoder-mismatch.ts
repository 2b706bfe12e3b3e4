import type { BoardGraph } from '../../engine/board-graph';
import { fact } from '../../engine/fact';
import { MendDraft } from '../../engine/draft-mend';
import { named } from '../../engine/fill-message';
import { textOf, type GraphNode } from '../../engine/graph-node';
import { requestPath } from '../../analysis/sources';
import { defineRule } from '../../engine/rule';

export const featureEngineeringEncoderMismatch = defineRule({
  id: 'feature-engineering/encoder-mismatch',
  severity: 'error',
  messages: {
    apart: {
      what: '{query} and {item} meet in {at}, and come from different models.',
      why: 'Distances between vectors of models that were not trained together mean nothing: the index returns noise.',
      ask: 'What makes sure that query and item vectors are of the same version?',
      fix: 'Give both encoders the same model, and change it together with the index.',
    },
  },
  *check(graph) {
    const asked = requestPath(graph);
    for (const index of graph.connected('vector-index')) {
      const encoders = index.in.flatMap(({ flow, from }) =>
        flow === 'embeddings' && from.kind === 'embedder' ? [from] : [],
      );
      const query = encoders.find((node) => asked.has(node));
      const item = encoders.find(
        (node) => !asked.has(node) && query !== undefined && differ(graph, query, node),
      );
      if (!query || !item) continue;
      yield {
        message: 'apart',
        at: index,
        nodes: [query, item],
        edges: index.in.filter(
          ({ flow, from }) => flow === 'embeddings' && (from === query || from === item),
        ),
        data: { query: named(query), item: named(item) },
        mend: () => shareModel(graph, query, item),
      };
    }
  },
});

/** By where their models come from; where one has none, by the family that both state. */
function differ(graph: BoardGraph, a: GraphNode, b: GraphNode): boolean {
  const origin = modelOrigins(graph);
  const [first, second] = [origin.get(a), origin.get(b)];
  if (first !== undefined && second !== undefined) return first !== second;
  const [one, other] = [textOf(a, 'family'), textOf(b, 'family')].map((text) =>
    text.trim().toLowerCase(),
  );
  return one !== '' && other !== '' && one !== other;
}

/** Nodes that model edges join, however far, have one origin; nodes without a model edge have none. */
const modelOrigins = fact((graph: BoardGraph): ReadonlyMap<GraphNode, number> => {
  const origins = new Map<GraphNode, number>();
  let count = 0;
  for (const start of graph.nodes) {
    if (origins.has(start) || ![...start.in, ...start.out].some(({ flow }) => flow === 'model'))
      continue;
    const open = [start];
    origins.set(start, count);
    for (let node = open.pop(); node; node = open.pop()) {
      for (const { flow, from, to } of [...node.in, ...node.out]) {
        const next = from === node ? to : from;
        if (flow !== 'model' || origins.has(next)) continue;
        origins.set(next, count);
        open.push(next);
      }
    }
    count++;
  }
  return origins;
});

function shareModel(graph: BoardGraph, query: GraphNode, item: GraphNode) {
  const given = query.in.find(({ flow }) => flow === 'model');
  if (!given) return undefined;
  const draft = new MendDraft(graph);
  for (const edge of item.in) if (edge.flow === 'model') draft.disconnect(edge);
  return draft.connect(given.from, item, 'model').mend('Give both the same model');
}
