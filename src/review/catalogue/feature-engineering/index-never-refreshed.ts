import { fact } from '../../engine/fact';
import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import { INPUTS } from '../../engine/flow-mask';
import { isA, type GraphNode } from '../../engine/graph-node';
import { indexes, requestPath } from '../../analysis/sources';
import { taint } from '../../analysis/taint';
import { defineRule } from '../../engine/rule';

export const featureEngineeringIndexNeverRefreshed = defineRule({
  id: 'feature-engineering/index-never-refreshed',
  severity: 'warning',
  messages: {
    frozen: {
      what: 'New items have no way into {at}.',
      why: 'What is not in the index cannot be found, however good the ranking is.',
      ask: 'An item is published now: when can it be found?',
      fix: 'Lead new items into the index, through the same encoder.',
    },
  },
  *check(graph) {
    const items = itemsReach(graph);
    for (const node of indexes(graph)) {
      if (items.has(node) || node.in.some(({ from }) => from.kind === undefined)) continue;
      yield { message: 'frozen', at: node, mend: () => bringItems(graph, node) };
    }
  },
});

/** Whatever brings items: data that no request brought. */
const itemsReach = fact((graph: BoardGraph) => {
  const asked = requestPath(graph);
  const starts = graph
    .of(
      'content-corpus',
      'app-database',
      'external-system',
      'event-log',
      'event-stream',
      'batch-ingestion',
      'data-lake',
      'data-warehouse',
      'graph-store',
      'feature-store',
      'feature-engineering',
    )
    .concat(
      graph
        .of('app-service', 'client-app', 'end-user')
        .filter((node) => node.out.some(({ flow }) => flow === 'events' || flow === 'records')),
    );
  return graph.downstream(starts, INPUTS, {
    along: ({ flow, from }) =>
      flow !== 'embeddings' ||
      !asked.has(from) ||
      from.in.some(({ flow: into }) => into !== 'request' && into !== 'model'),
  });
});

/** Items that are nobody's, cleaned, through the encoder that is there. */
function bringItems(graph: BoardGraph, index: GraphNode) {
  const people = taint(graph).nodes;
  const [source] = graph
    .of('content-corpus', 'app-database', 'data-lake')
    .filter((node) => !people.has(node));
  if (!source) return undefined;
  const encoder = index.in.find(
    ({ flow, from }) => flow === 'embeddings' && from.kind === 'embedder',
  )?.from;
  const draft = new MendDraft(graph);
  const target = encoder ?? index;
  const known = source.out.find(({ to }) => isA(to, ['data-cleaning', 'data-validation']))?.to;
  const clean = known ?? draft.add('data-cleaning', { near: [source, target] });
  if (!known) {
    const ingestion = draft.add('batch-ingestion', { near: [source, clean] });
    draft.connect(source, ingestion, 'records').connect(ingestion, clean, 'records');
  }
  return draft.connect(clean, target, 'records').mend('Lead new items in');
}
