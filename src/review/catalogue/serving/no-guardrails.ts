import { actors } from '../../analysis/sources';
import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import { flows, REQUEST } from '../../engine/flow-mask';
import { isA, type GraphNode } from '../../engine/graph-node';
import { PEOPLE } from '../../engine/kinds';
import { defineRule } from '../../engine/rule';
import { joined } from '../../engine/walk';

const WHY = 'A prompt can carry orders, and an answer can carry secrets, harm or invention.';
const ASK = 'Someone pastes “ignore your rules” into the question: what happens?';

export const servingNoGuardrails = defineRule({
  id: 'serving/no-guardrails',
  severity: 'warning',
  source: 'OWASP Top 10 for LLM Applications',
  safe: true,
  messages: {
    none: {
      what: 'What {at} writes reaches people, and neither prompt nor answer is checked.',
      why: WHY,
      ask: ASK,
      fix: 'Add guardrails on the way in and on the way out.',
    },
    output: {
      what: 'What {at} writes reaches people unchecked; only the prompt is.',
      why: WHY,
      ask: 'Who checks an answer before a person reads it?',
      fix: 'Lead answers through guardrails too.',
    },
    input: {
      what: 'Prompts reach {at} unchecked; only its answers are.',
      why: WHY,
      ask: ASK,
      fix: 'Lead prompts through guardrails too.',
    },
  },
  *check(graph) {
    const not = graph.setOf('guardrails');
    const asking = graph.trail(actors(graph), REQUEST, { not });
    const answered = graph.trailTo(graph.connected(...PEOPLE), flows('response', 'predictions'), {
      not,
    });
    const heard = graph.upstream(graph.connected(...PEOPLE), flows('response', 'predictions'));
    for (const node of graph.connected('llm-server')) {
      if (!heard.has(node)) continue;
      const input = asking.to(node);
      const output = answered.to(node);
      if (input && output)
        yield {
          message: 'none',
          at: node,
          ...joined(input, output),
          mend: () => addGuards(graph, node, true, true),
        };
      else if (output)
        yield {
          message: 'output',
          at: node,
          ...output,
          mend: () => addGuards(graph, node, false, true),
        };
      else if (input) {
        yield {
          message: 'input',
          at: node,
          ...input,
          severity: 'hint',
          mend: () => addGuards(graph, node, true, false),
        };
      }
    }
  },
});

function addGuards(graph: BoardGraph, node: GraphNode, input: boolean, output: boolean) {
  const draft = new MendDraft(graph);
  const coming = input
    ? node.in.filter(({ flow, from }) => flow === 'request' && from.kind !== 'guardrails')
    : [];
  const going = output
    ? node.out.filter(
        ({ flow, to }) =>
          flow === 'response' &&
          !isA(to, ['guardrails', 'offline-evaluator', 'human-evaluation', 'prediction-log']),
      )
    : [];
  if (coming.length + going.length === 0) return undefined;
  const guard = draft.add('guardrails', {
    near: [node, ...coming.map(({ from }) => from)],
    side: 'below',
  });
  for (const edge of coming) draft.disconnect(edge).connect(edge.from, guard, 'request');
  if (coming.length > 0) draft.connect(guard, node, 'request');
  if (going.length > 0) draft.connect(node, guard, 'response');
  for (const edge of going) draft.disconnect(edge).connect(guard, edge.to, 'response');
  return draft.mend('Add guardrails');
}
