import { skewOf } from '../../analysis/skew';
import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft, type End } from '../../engine/draft-mend';
import { DATA, flows } from '../../engine/flow-mask';
import type { GraphNode } from '../../engine/graph-node';
import { defineRule } from '../../engine/rule';
import { trainers } from '../../analysis/sources';

const FEATURES = flows('features', 'embeddings');

const WHY =
  'Two computations of one feature differ sooner or later, and the model reads numbers that it never learned.';
const ASK = 'Is it the same code that makes this feature for training and for serving?';

export const featureEngineeringSkew = defineRule({
  id: 'feature-engineering/skew',
  severity: 'error',
  profiles: ['trains'],
  source: 'Zinkevich, Rules of Machine Learning; Breck et al., The ML Test Score',
  messages: {
    apart: {
      what: '{at} makes features for serving only; training gets its features from elsewhere.',
      why: WHY,
      ask: ASK,
      fix: 'Keep its features in a store that both read, or log what was served and learn from that.',
    },
    unlearned: {
      what: '{at} makes features that are served, and never trained on.',
      why: 'The model was not taught to read them.',
      ask: 'Which features does one training example have?',
      fix: 'Lead its features to the data set too, through a store.',
    },
  },
  *check(graph) {
    const { apart, learned, online } = skewOf(graph);
    const served = graph.trailTo(online, FEATURES);
    const mend = () => share(graph, apart);
    for (const node of apart) {
      const way = served.to(node);
      if (learned) yield { message: 'apart', at: node, ...way, mend };
      else yield { message: 'unlearned', at: node, ...way, severity: 'warning', mend };
    }
  },
});

/**
 * Into the stores that they fill already, or a new one on the way to what answers, read by the
 * data set as well. All of them at once: else those that are left would stand out the more.
 */
function share(graph: BoardGraph, makers: readonly GraphNode[]) {
  const learning = graph.upstream(trainers(graph), DATA);
  const [set] = graph
    .connected('dataset-builder', 'data-splitter')
    .filter((node) => learning.has(node));
  if (!set || makers.length === 0) return undefined;
  const draft = new MendDraft(graph);
  const stores = new Set<End>();
  for (const node of makers) stores.add(storeOf(draft, graph, node, set));
  for (const store of stores) draft.connect(store, set, 'features');
  return draft.mend('Share the features with training');
}

function storeOf(draft: MendDraft, graph: BoardGraph, node: GraphNode, set: GraphNode): End {
  const filled = graph.downstream([node], FEATURES);
  const known = graph.connected('feature-store').find((store) => filled.has(store));
  if (known) return known;
  const given = node.out.filter(({ bit }) => (bit & FEATURES) !== 0);
  const store = draft.add('feature-store', { near: [node, set] });
  draft.connect(node, store, given[0]?.flow ?? 'features');
  for (const edge of given) draft.disconnect(edge).connect(store, edge.to, 'features');
  return store;
}
