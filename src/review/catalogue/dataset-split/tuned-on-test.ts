import { MendDraft } from '../../engine/draft-mend';
import type { BoardGraph } from '../../engine/board-graph';
import { named } from '../../engine/fill-message';
import { isA, type GraphEdge, type GraphNode } from '../../engine/graph-node';
import { EVALUATORS } from '../../engine/kinds';
import { defineRule } from '../../engine/rule';
import { joined, wayOf } from '../../engine/walk';

export const datasetSplitTunedOnTest = defineRule({
  id: 'dataset-split/tuned-on-test',
  severity: 'error',
  source: 'Kapoor & Narayanan, Leakage and the Reproducibility Crisis',
  safe: true,
  messages: {
    test: {
      what: '{at}: choices are made on the test part.',
      why: 'The best of many tries on one test part is partly luck, and the luck is in the number.',
      ask: 'Which part chose the settings, and which part says how good they are?',
      fix: 'Choose on a validation part, and look at the test part once.',
    },
    metrics: {
      what: '{at} chooses by the numbers of {evaluator}, which reads the test part only.',
      why: 'The best of many tries on one test part is partly luck, and the luck is in the number.',
      ask: 'Which part chose the settings, and which part says how good they are?',
      fix: 'Give the tuner a validation part of its own.',
    },
  },
  *check(graph) {
    for (const tuner of graph.connected('hyperparameter-tuner')) {
      const direct = tuner.in.filter(({ split }) => split === 'test');
      for (const edge of direct)
        yield { message: 'test', at: edge, ...wayOf(edge), mend: () => readVal(graph, edge) };
      if (tuner.in.some(({ flow }) => flow === 'dataset')) continue;
      const judge = tuner.in.find(({ flow, from }) => flow === 'metrics' && readsOnlyTest(from));
      if (judge) {
        const { from } = judge;
        const mend = () => addVal(graph, tuner, from);
        const data = { evaluator: named(from) };
        const read = from.in.filter(({ flow }) => flow === 'dataset').map(wayOf);
        const way = joined(...read, wayOf(judge));
        yield { message: 'metrics', at: tuner, ...way, data, mend };
      }
    }
  },
});

function readsOnlyTest(node: GraphNode): boolean {
  const parts = node.in.filter(({ flow }) => flow === 'dataset');
  return isA(node, EVALUATORS) && parts.length > 0 && parts.every(({ split }) => split === 'test');
}

const readVal = (graph: BoardGraph, edge: GraphEdge) =>
  new MendDraft(graph).setSplit(edge, 'val').mend('Choose on the validation part');

function addVal(graph: BoardGraph, tuner: GraphNode, evaluator: GraphNode) {
  const splitter = evaluator.in.find(({ split }) => split === 'test')?.from;
  if (!splitter) return undefined;
  return new MendDraft(graph)
    .connect(splitter, tuner, 'dataset', 'val')
    .mend('Give the tuner the validation part');
}
