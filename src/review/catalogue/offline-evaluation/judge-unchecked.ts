import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import { takes } from '../../engine/board-graph';
import { flows } from '../../engine/flow-mask';
import { textOf, type GraphNode } from '../../engine/graph-node';
import { defineRule } from '../../engine/rule';

export const offlineEvaluationJudgeUnchecked = defineRule({
  id: 'offline-evaluation/judge-unchecked',
  severity: 'warning',
  source: 'Ragas documentation, Metrics',
  safe: true,
  messages: {
    unchecked: {
      what: 'A language model judges in {at}, and nobody checks the judge.',
      why: 'A judge likes long, fluent answers, and its own style.',
      ask: 'How often does the judge agree with people?',
      fix: 'Let people grade a sample, and compare.',
    },
  },
  *check(graph) {
    for (const node of graph.connected('offline-evaluator')) {
      const judge = textOf(node, 'judge');
      if (!/\b(llm|gpt|model|judge|claude|gemini|llama)/i.test(judge)) continue;
      if (/human|people|person|checked|rater/i.test(judge) && !/\bun-?checked/i.test(judge))
        continue;
      if (takes(node, flows('labels')) || graph.connected('human-evaluation').length > 0) continue;
      yield { message: 'unchecked', at: node, mend: () => addRaters(graph, node) };
    }
  },
});

function addRaters(graph: BoardGraph, node: GraphNode) {
  const [speaker] = graph.connected('llm-server', 'model-server', 'ranker');
  if (!speaker) return undefined;
  const draft = new MendDraft(graph);
  const raters = draft.add('human-evaluation', { near: [speaker, node], side: 'below' });
  draft.connect(speaker, raters, speaker.kind === 'llm-server' ? 'response' : 'predictions');
  return draft.connect(raters, node, 'labels').mend('Add human evaluation');
}
