import { readsStored, skewOf } from '../../analysis/skew';
import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import { DATA, flows } from '../../engine/flow-mask';
import { namedAll } from '../../engine/fill-message';
import type { GraphNode } from '../../engine/graph-node';
import { defineRule } from '../../engine/rule';

const BRINGS_FEATURES = flows('features', 'embeddings', 'request', 'candidates');

export const featureEngineeringNoLookup = defineRule({
  id: 'feature-engineering/no-lookup',
  severity: 'warning',
  profiles: ['trains', 'online'],
  safe: true,
  messages: {
    raw: {
      what: '{at} was trained on features of {stores}, and gets none of them when it is asked.',
      why: 'What the model learned to read is missing when it answers.',
      ask: 'Where do its features come from in the few milliseconds it has?',
      fix: 'Look the features up by key before it is asked.',
    },
  },
  *check(graph) {
    const stores = readsStored(graph);
    const [store] = stores;
    if (!store) return;
    const { online } = skewOf(graph);
    // Candidates may bring their features along, and a light first pass may do without.
    const read = graph.downstream(graph.of('feature-store'), BRINGS_FEATURES);
    const isRead = online.some((node) => read.has(node));
    for (const node of online) {
      const data = node.in.filter(({ bit }) => (bit & DATA) !== 0);
      const asked = node.in.some(
        ({ flow }) => flow === 'request' || (flow === 'candidates' && !isRead),
      );
      if (!asked || data.length > 0 || node.in.some(({ flow }) => flow === 'predictions')) continue;
      if (node.kind === 'edge-model') continue;
      const mend = () => addLookup(graph, store, node);
      yield { message: 'raw', at: node, nodes: stores, data: { stores: namedAll(stores) }, mend };
    }
  },
});

function addLookup(graph: BoardGraph, store: GraphNode, predictor: GraphNode) {
  const draft = new MendDraft(graph);
  const lookup = draft.add('feature-lookup', { near: [store, predictor] });
  draft.connect(store, lookup, 'features').connect(lookup, predictor, 'features');
  const caller = predictor.in.find(({ flow }) => flow === 'request')?.from;
  if (caller) draft.connect(caller, lookup, 'request');
  return draft.mend('Look the features up');
}
