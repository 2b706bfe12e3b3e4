import { hasReason } from '../../analysis/reasons';
import { statedGoals } from '../../analysis/goals';
import type { BoardGraph } from '../../engine/board-graph';
import { focus } from '../../engine/draft-mend';
import { isA, isStated, type GraphNode } from '../../engine/graph-node';
import { TRAINERS } from '../../engine/kinds';
import { defineRule } from '../../engine/rule';

const CHOICES = [...TRAINERS, 'ranker', 'sampler', 'decision-policy'] as const;

export const businessGoalUnjustifiedChoice = defineRule({
  id: 'business-goal/unjustified-choice',
  severity: 'hint',
  messages: {
    unjustified: {
      what: '{at} shapes what users get, and nothing says why it is so.',
      why: 'A choice without a reason cannot be defended, and cannot be revised when the goal changes.',
      ask: 'Why this, and how does it help the goal?',
      fix: 'Say which goal it serves, or write one line: because …',
    },
  },
  *check(graph) {
    if (statedGoals(graph.board).length === 0) return;
    for (const node of choicesOf(graph)) {
      if (isJustified(node)) continue;
      yield {
        message: 'unjustified',
        at: node,
        mend: focus('Say why', 'node.because', [], node),
      };
    }
  },
});

/** What shapes the outcome, justified or not. */
export const choicesOf = (graph: BoardGraph): GraphNode[] =>
  graph.connected(...CHOICES).filter(isChoice);

/** A trainer is a choice once its loss or family is named. */
const isChoice = (node: GraphNode): boolean =>
  !isA(node, TRAINERS) || isStated(node, 'loss') || isStated(node, 'family');

export const isJustified = (node: GraphNode): boolean =>
  (node.node.serves?.length ?? 0) > 0 || hasReason(node, []);
