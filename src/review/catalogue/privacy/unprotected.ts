import { controlsInWords, protection } from '../../analysis/protection';
import { redact } from '../../analysis/redact';
import { taint } from '../../analysis/taint';
import { namedPath } from '../../engine/fill-message';
import { defineRule } from '../../engine/rule';

export const privacyUnprotected = defineRule({
  id: 'privacy/unprotected',
  severity: 'error',
  source: 'OWASP, Top 10 for LLM applications: sensitive information disclosure',
  safe: true,
  messages: {
    unprotected: {
      what: 'Personal data reaches {at} as it is: {path}.',
      why: 'What a model learned or a log kept about a person is hard to find and harder to delete.',
      ask: 'What in this data identifies a person, and where do you take it out?',
      fix: 'Redact it, or put access, consent and deletion in front, close to the source.',
    },
    mentioned: {
      what: 'The brief names a control, and none is drawn: personal data reaches {at} by {path}.',
      why: 'A control that no one drew is one that no one builds.',
      ask: 'Where exactly on this path does the control sit?',
      fix: 'Draw the redaction or the controls on the path.',
    },
  },
  *check(graph) {
    const { trail } = taint(graph);
    const inWords = controlsInWords(graph.board);
    const sinks = protection(graph).unprotected;
    const mend = redact(graph, sinks);
    for (const sink of sinks) {
      const path = trail.to(sink);
      if (!path) continue;
      yield {
        message: inWords ? 'mentioned' : 'unprotected',
        at: sink,
        data: { path: namedPath(path.nodes) },
        nodes: path.nodes,
        edges: path.edges,
        severity: inWords ? 'warning' : undefined,
        mend,
      };
    }
  },
});
