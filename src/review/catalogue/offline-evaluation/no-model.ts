import { evaluators } from '../../analysis/evaluation';
import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import { isConnected, type GraphNode } from '../../engine/graph-node';
import { TRAINERS } from '../../engine/kinds';
import { defineRule } from '../../engine/rule';

export const offlineEvaluationNoModel = defineRule({
  id: 'offline-evaluation/no-model',
  severity: 'warning',
  safe: true,
  messages: {
    absent: {
      what: 'Neither a model nor its answers reach {at}.',
      why: 'It then measures data, not the model.',
      ask: 'Which version of the model does this number belong to?',
      fix: 'Lead the trained model, or its answers, to it.',
    },
  },
  *check(graph) {
    for (const { node, model } of evaluators(graph)) {
      if (model || !isConnected(node)) continue;
      yield { message: 'absent', at: node, mend: () => connectModel(graph, node) };
    }
  },
});

function connectModel(graph: BoardGraph, node: GraphNode) {
  const draft = new MendDraft(graph);
  const learned = graph.connected(...TRAINERS);
  const speaks = node.kind === 'human-evaluation' || learned.length === 0;
  const makers = speaks
    ? graph.connected('llm-server', 'ranker', 'model-server', 'batch-scorer')
    : learned;
  const [speaker] = makers;
  if (!speaker) return undefined;
  if (speaks) {
    draft.connect(speaker, node, speaker.kind === 'llm-server' ? 'response' : 'predictions');
  } else for (const trainer of learned) draft.connect(trainer, node, 'model');
  // Which of several it judges is the user's to say.
  return draft.mend('Connect the model', { safe: makers.length === 1 });
}
