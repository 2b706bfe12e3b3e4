import { skewOf } from '../../analysis/skew';
import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import { flows } from '../../engine/flow-mask';
import type { GraphNode } from '../../engine/graph-node';
import { defineRule } from '../../engine/rule';

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
    const { apart, learned } = skewOf(graph);
    for (const node of apart) {
      const mend = share(graph, node);
      if (learned) yield { message: 'apart', at: node, mend };
      else yield { message: 'unlearned', at: node, severity: 'warning', mend };
    }
  },
});

/** The store that it fills already, or a new one on its way to what answers, read by the data set as well. */
function share(graph: BoardGraph, node: GraphNode) {
  const [set] = graph.connected('dataset-builder', 'data-splitter');
  if (!set) return undefined;
  const draft = new MendDraft(graph);
  const given = node.out.filter(({ bit }) => (bit & flows('features', 'embeddings')) !== 0);
  const known = given.find(({ to }) => to.kind === 'feature-store')?.to;
  const store = known ?? draft.add('feature-store', { near: [node, set] });
  if (!known) {
    const flow = given[0]?.flow ?? 'features';
    draft.connect(node, store, flow);
    for (const edge of given) draft.disconnect(edge).connect(store, edge.to, 'features');
  }
  return draft.connect(store, set, 'features').mend('Share the features with training');
}
