import { fact } from '../../engine/fact';
import type { BoardGraph } from '../../engine/board-graph';
import { insertOnAll } from '../../engine/draft-mend';
import { MODEL } from '../../engine/flow-mask';
import { numberOf, type GraphNode } from '../../engine/graph-node';
import { defineRule } from '../../engine/rule';
import { amount } from '../../lenses/amount';

const MB = 1e6;

export const servingTooBigForDevice = defineRule({
  id: 'serving/too-big-for-device',
  severity: 'warning',
  messages: {
    big: {
      what: '{at} gets a model of {size}, and {limit} fit.',
      why: 'It will not load, or the app store will not take it.',
      ask: 'What do you lose when the model is four times smaller?',
      fix: 'Quantise, prune or distil it on the way to the device.',
    },
  },
  *check(graph) {
    const compressed = graph.downstream(graph.of('model-compressor'), MODEL);
    for (const node of graph.connected('edge-model')) {
      const limit = numberOf(node, 'maxSizeMB');
      const size = numberOf(node, 'sizeMB') ?? largestMaker(graph);
      if (limit === undefined || size === undefined || size <= limit || compressed.has(node))
        continue;
      const data = { size: amount(size * MB, 'B'), limit: amount(limit * MB, 'B') };
      yield { message: 'big', at: node, data, mend: () => compress(graph, node) };
    }
  },
});

/** The largest size that is stated where models come from. */
const largestMaker = fact((graph: BoardGraph): number | undefined => {
  const sizes = graph
    .connected('model-trainer', 'pretrained-model', 'model-registry')
    .flatMap((node) => numberOf(node, 'sizeMB') ?? []);
  return sizes.length === 0 ? undefined : Math.max(...sizes);
});

const compress = (graph: BoardGraph, node: GraphNode) =>
  insertOnAll(
    graph,
    node.in.filter(({ flow }) => flow === 'model'),
    'model-compressor',
  );
