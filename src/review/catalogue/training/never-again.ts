import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import { flows } from '../../engine/flow-mask';
import { isStated, type GraphNode } from '../../engine/graph-node';
import { defineRule } from '../../engine/rule';

export const trainingNeverAgain = defineRule({
  id: 'training/never-again',
  severity: 'warning',
  source: 'Sculley et al., Hidden Technical Debt in Machine Learning Systems',
  safe: true,
  messages: {
    once: {
      what: '{at} trains once: no cadence is stated, and nothing starts it again.',
      why: 'The world moves on; the model stays where it was and gets worse without a sound.',
      ask: 'When does it train again, and who or what decides that?',
      fix: 'Let an orchestrator start it, or state how often it trains.',
    },
  },
  *check(graph) {
    const started = graph.downstream(
      graph.of('orchestrator', 'alerting', 'ci-cd'),
      flows('control', 'alerts'),
    );
    for (const node of graph.connected('model-trainer')) {
      if (started.has(node) || isStated(node, 'cadence') || isStated(node, 'schedule')) continue;
      yield { message: 'once', at: node, mend: () => startAgain(graph, node) };
    }
  },
});

function startAgain(graph: BoardGraph, trainer: GraphNode) {
  const draft = new MendDraft(graph);
  const [known] = graph.of('orchestrator');
  const orchestrator = known ?? draft.add('orchestrator', { near: [trainer], side: 'before' });
  draft.connect(orchestrator, trainer, 'control');
  return draft.mend(known ? 'Let the orchestrator start it' : 'Add an orchestrator');
}
