import { requestPath } from '../../analysis/sources';
import { releasing } from '../../analysis/releasing';
import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import { namedAll } from '../../engine/fill-message';
import { isA } from '../../engine/graph-node';
import { PREDICTORS } from '../../engine/kinds';
import { defineRule } from '../../engine/rule';
import { arrivingEdges, draftCanary } from '../../mends/release-way';

export const releaseAllAtOnce = defineRule({
  id: 'release/all-at-once',
  severity: 'warning',
  profiles: ['online', 'trains'],
  source: 'Argo Rollouts documentation, Canary',
  safe: true,
  messages: {
    everyone: {
      what: 'A new model for {predictors} meets all traffic at once.',
      why: 'What offline numbers did not show is then seen by everyone, instead of by one in a hundred.',
      ask: 'Who sees the new model first, and what makes you stop?',
      fix: 'Let it run in shadow or on a small share first.',
    },
  },
  *check(graph) {
    if (releasing(graph).exposures.length > 0) return;
    const asked = requestPath(graph);
    const edges = arrivingEdges(graph).filter(({ to }) => isA(to, PREDICTORS) && asked.has(to));
    if (edges.length === 0) return;
    const predictors = [...new Set(edges.map(({ to }) => to))];
    yield {
      message: 'everyone',
      nodes: predictors,
      edges,
      data: { predictors: namedAll(predictors) },
      mend: () => addCanary(graph, edges),
    };
  },
});

function addCanary(graph: BoardGraph, edges: ReturnType<typeof arrivingEdges>) {
  const draft = new MendDraft(graph);
  draftCanary(draft, edges);
  return draft.mend('Add a canary');
}
