import type { Goal } from '../../../core/board';
import type { GoalId } from '../../../core/ids';
import { statedGoals } from '../../analysis/goals';
import { metricsOf } from '../../analysis/metrics';
import type { BoardGraph } from '../../engine/board-graph';
import { focus, MendDraft } from '../../engine/draft-mend';
import type { Mend } from '../../engine/review';
import { defineRule } from '../../engine/rule';

export const businessGoalUnserved = defineRule({
  id: 'business-goal/unserved',
  severity: 'warning',
  messages: {
    unserved: {
      what: 'No metric and no component serves the goal “{goal}”.',
      why: 'A goal that nothing serves is decoration: the design would look the same without it.',
      ask: 'Which part of this design moves that number?',
      fix: 'Say which metric measures the goal, or which component serves it.',
    },
  },
  *check(graph) {
    const served = servedGoals(graph);
    for (const goal of statedGoals(graph.board)) {
      if (served.has(goal.id)) continue;
      yield {
        message: 'unserved',
        at: goal.id,
        data: { goal: goal.text },
        mend: serveByMetrics(graph, goal) ?? focus('Choose what serves it', 'brief.metrics'),
      };
    }
  },
});

function servedGoals({ board }: BoardGraph): ReadonlySet<GoalId> {
  const served = new Set<GoalId>();
  for (const { serves } of board.metrics.values()) for (const id of serves ?? []) served.add(id);
  for (const { serves } of board.nodes.values()) for (const id of serves ?? []) served.add(id);
  return served;
}

/** With one goal there is nothing to choose: the metrics are about it. */
function serveByMetrics(graph: BoardGraph, goal: Goal): Mend | undefined {
  const { all } = metricsOf(graph.board);
  if (statedGoals(graph.board).length !== 1 || all.length === 0) return undefined;
  const draft = new MendDraft(graph);
  for (const { id } of all) {
    draft.change({ type: 'set', in: 'metrics', id, fields: { serves: [goal.id] } });
  }
  return draft.mend('Let the metrics serve it');
}
