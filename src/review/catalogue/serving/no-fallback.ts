import { wordsOf } from '../../analysis/situations';
import { requestPath } from '../../analysis/sources';
import { states } from '../../analysis/words';
import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import { isA, type GraphNode } from '../../engine/graph-node';
import { PREDICTORS } from '../../engine/kinds';
import { namedAll } from '../../engine/fill-message';
import { defineRule } from '../../engine/rule';

const WORDS = /\b(fall-?backs?|degraded mode|circuit breakers?|default answers?|last good)\b/i;

export const servingNoFallback = defineRule({
  id: 'serving/no-fallback',
  severity: 'warning',
  profiles: ['online'],
  safe: true,
  messages: {
    alone: {
      what: 'Nothing answers in place of {predictors} after an error or a timeout.',
      why: 'A model will be down, slow or empty one day, and users see an error page.',
      ask: 'The model server is down: what does the user see?',
      fix: 'Add a fallback: the most popular, a rule, or the last good answer.',
    },
  },
  *check(graph) {
    const asked = requestPath(graph);
    const waiting = graph
      .connected(...PREDICTORS)
      .filter((node) => asked.has(node) && !isA(node, ['edge-model', 'batch-scorer']));
    if (waiting.length === 0 || graph.connected('fallback').length > 0) return;
    const kept = graph
      .connected('cache')
      .some((node) => asked.has(node) || node.out.some(({ to }) => asked.has(to)));
    if (kept || states(wordsOf(graph), WORDS)) return;
    yield {
      message: 'alone',
      nodes: waiting,
      data: { predictors: namedAll(waiting) },
      mend: () => addFallback(graph, waiting),
    };
  },
});

function addFallback(graph: BoardGraph, waiting: readonly GraphNode[]) {
  const asked = requestPath(graph);
  const [caller] = graph
    .connected('app-service', 'api-gateway', 'client-app', 'external-system', 'end-user')
    .filter((node) => asked.has(node));
  if (!caller) return undefined;
  const draft = new MendDraft(graph);
  const fallback = draft.add('fallback', { near: [caller, ...waiting.slice(0, 1)], side: 'below' });
  draft.connect(caller, fallback, 'request').connect(fallback, caller, 'response');
  return draft.mend('Add a fallback');
}
