import { states } from '../../analysis/words';
import { fact } from '../../engine/fact';
import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import { flows } from '../../engine/flow-mask';
import { named } from '../../engine/fill-message';
import { isA, type GraphNode } from '../../engine/graph-node';
import { TRAINERS } from '../../engine/kinds';
import { defineRule } from '../../engine/rule';

const EXAMPLES = flows('dataset', 'records', 'features');

export const datasetSplitResampledBefore = defineRule({
  id: 'dataset-split/resampled-before',
  severity: 'warning',
  source: 'Kapoor & Narayanan, Leakage and the Reproducibility Crisis',
  safe: true,
  messages: {
    before: {
      what: '{at} resamples before {splitter} splits.',
      why: 'Copies and made-up rows land on both sides, and the test no longer has the real rate.',
      ask: 'What share of positives does your test part have, and what share has reality?',
      fix: 'Move it after the split, on the train part only.',
    },
    fitted: {
      what: '{at} learns from all rows before {splitter} splits them.',
      why: 'A mean, a vocabulary or a target average then carries the test rows into training.',
      ask: 'From which rows were the statistics of this transform taken?',
      fix: 'Fit it on the train part and apply it to the others, or say that it is fitted there.',
    },
  },
  *check(graph) {
    const towards = towardsSplit(graph);
    for (const node of graph.connected('sampler')) {
      const way = towards.to(node);
      if (!way) continue;
      const next = node.out.find(
        ({ to, bit }) => (bit & EXAMPLES) !== 0 && towards.reached.has(to),
      )?.to;
      const splitter = way.nodes.at(-1);
      if (!splitter) continue;
      yield {
        message: 'before',
        at: node,
        ...way,
        data: { splitter: named(splitter) },
        mend: () => (next === splitter ? moveAfter(graph, node, splitter) : undefined),
      };
    }
    for (const node of graph.connected('feature-engineering', 'data-cleaning', 'embedder')) {
      const way = towards.to(node);
      const splitter = way?.nodes.at(-1);
      if (!splitter || !isFitted(node)) continue;
      const data = { splitter: named(splitter) };
      yield { message: 'fitted', at: node, ...way, data };
    }
  },
});

/** Transforms that take something over from the rows they see. */
const FITTED =
  /\b(standard(i[sz](e|es|ed|ing|ation|er)| scaler)|min-?max|scalers?|(target|mean|frequency) encod(e|es|ed|ing|er)|pca|tf-?idf|(mean|median|knn) imput(e|es|ed|er|ation)|fits? (a |the )?(scaler|encoder|vocabulary|imputer))\b/i;
const ON_TRAIN =
  /\b(train(ing)? (part|rows?|set|data|split|fold)s?( only)?|out[- ]of[- ]fold|fitted (later|after))\b/i;

function isFitted({ label, node }: GraphNode): boolean {
  const texts = [label, node.notes ?? '', node.because ?? ''];
  return texts.some((text) => states(text, FITTED)) && !texts.some((text) => ON_TRAIN.test(text));
}

/** Rows that are picked to be labelled are not resampled: the walk ends at the labellers. */
const towardsSplit = fact((graph: BoardGraph) =>
  graph.trailTo(graph.connected('data-splitter'), EXAMPLES, {
    along: ({ from }) => !isA(from, ['data-splitter', 'data-lake', 'data-warehouse']),
  }),
);

function moveAfter(graph: BoardGraph, sampler: GraphNode, splitter: GraphNode) {
  const draft = new MendDraft(graph);
  for (const edge of sampler.in) {
    if ((edge.bit & EXAMPLES) === 0) continue;
    draft.disconnect(edge).connect(edge.from, splitter, edge.flow);
  }
  for (const edge of sampler.out) if (edge.to === splitter) draft.disconnect(edge);
  draft.connect(splitter, sampler, 'dataset', 'train');
  const learned = splitter.out.filter(
    ({ to, split }) => isA(to, TRAINERS) && (split === undefined || split === 'train'),
  );
  for (const edge of learned) draft.disconnect(edge).connect(sampler, edge.to, 'dataset', 'train');
  if (learned.length === 0) return undefined;
  return draft.mend('Resample after the split');
}
