import { leaving } from '../../analysis/leaving';
import { insertOnAll } from '../../engine/draft-mend';
import { namedPath } from '../../engine/fill-message';
import { defineRule } from '../../engine/rule';

export const privacyLeaves = defineRule({
  id: 'privacy/leaves',
  severity: 'error',
  source: 'OWASP, Top 10 for LLM applications: sensitive information disclosure',
  safe: true,
  messages: {
    leaves: {
      what: 'Personal data leaves the system to {at}: {path}.',
      why: 'What another company holds, you can neither delete nor protect, and the law still asks you.',
      ask: 'What does this provider get to see, and what does the contract let it do?',
      fix: 'Redact before it leaves, or run the model yourself.',
    },
  },
  *check(graph) {
    for (const { nodes, edges } of leaving(graph)) {
      const last = nodes.at(-1);
      const exit = edges.at(-1);
      if (!last || !exit) continue;
      const exits = last.in.filter(({ from, bit }) => from === exit.from && bit === exit.bit);
      yield {
        message: 'leaves',
        at: last,
        data: { path: namedPath(nodes) },
        nodes,
        edges,
        mend: insertOnAll(graph, exits, 'pii-redactor'),
      };
    }
  },
});
