import { setting } from '../../engine/draft-mend';
import { isStated } from '../../engine/graph-node';
import { defineRule } from '../../engine/rule';

const LIMITS = ['maxSteps', 'timeoutMs'] as const;

export const servingUnboundedAgent = defineRule({
  id: 'serving/unbounded-agent',
  severity: 'warning',
  source: 'OWASP Top 10 for LLM Applications',
  messages: {
    endless: {
      what: '{at} may be called again and again: neither steps nor time are limited.',
      why: 'A loop that does not end costs money by the second, and can act on something each time.',
      ask: 'After how many steps does it give up, and what does it say then?',
      fix: 'Set the most steps, or a time limit.',
    },
  },
  *check(graph) {
    for (const node of graph.connected('agent-tools')) {
      const callers = node.in.map(({ from }) => from);
      const speaking = callers.filter(({ kind }) => kind === 'llm-server');
      if (speaking.length === 0) continue;
      const limited =
        LIMITS.some((key) => isStated(node, key)) ||
        speaking.some((llm) => isStated(llm, 'maxSteps') || isStated(llm, 'timeoutMs'));
      if (limited) continue;
      yield {
        message: 'endless',
        at: node,
        nodes: speaking,
        mend: () => setting(graph, node, 'maxSteps', 5, 'Stop after 5 steps'),
      };
    }
  },
});
