import { answering } from '../../analysis/answering';
import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import { isConnected, type GraphNode } from '../../engine/graph-node';
import { TRAINERS } from '../../engine/kinds';
import { defineRule } from '../../engine/rule';
import { deliver, modelMaker } from '../../mends/deliver';

export const servingNoModel = defineRule({
  id: 'serving/no-model',
  severity: 'error',
  safe: true,
  messages: {
    empty: {
      what: 'No model reaches {at}.',
      why: 'It cannot answer, and nobody can say which version would.',
      ask: 'Which model does this run, and how does a new one get there?',
      fix: 'Lead the model to it, from the registry.',
    },
  },
  *check(graph) {
    const unknown = new Set(
      graph.edges.filter(({ from }) => from.kind === undefined).map(({ to }) => to),
    );
    for (const { node, model } of answering(graph)) {
      if (model || !isConnected(node)) continue;
      // An unknown box that leads here may bring it.
      const mayHave = unknown.has(node) && !node.in.some(({ flow }) => flow === 'model');
      yield {
        message: 'empty',
        at: node,
        severity: mayHave ? 'hint' : undefined,
        mend: () => connectModel(graph, node),
      };
    }
  },
});

function connectModel(graph: BoardGraph, node: GraphNode) {
  const maker = modelMaker(graph);
  const draft = new MendDraft(graph);
  const [canary] = graph
    .connected('canary-shadow')
    .filter(({ in: into }) => into.some(({ flow }) => flow === 'model'));
  const [registry] = graph.connected('model-registry');
  if (canary) draft.connect(canary, node, 'model');
  else if (maker) deliver(draft, graph, maker, [node]);
  else if (registry) draft.connect(registry, node, 'model');
  else return undefined;
  const isOnly = graph.of(...TRAINERS, 'pretrained-model').length < 2;
  return draft.mend('Connect the model', { safe: isOnly });
}
