import { FUTURE_TASKS } from '../../../framework/split-table';
import { situationsOf } from '../../analysis/situations';
import { splitsAtRandom, splitters } from '../../analysis/random-split';
import { taskOf } from '../../analysis/task';
import type { BoardGraph } from '../../engine/board-graph';
import { setting } from '../../engine/draft-mend';
import { defineRule } from '../../engine/rule';

export const datasetSplitRandomOverTime = defineRule({
  id: 'dataset-split/random-over-time',
  severity: 'warning',
  source: 'scikit-learn user guide, Cross-validation: evaluating estimator performance',
  messages: {
    random: {
      what: '{at} splits at random, and the task is about the future: {because}.',
      why: 'Training then sees what came after the rows it is tested on, and drift stays hidden.',
      ask: 'Could you have made this prediction with what was known at that time?',
      fix: 'Split by time, with a gap as long as the label takes.',
    },
  },
  *check(graph) {
    const because = aboutTheFuture(graph);
    if (because === undefined) return;
    for (const node of splitters(graph)) {
      if (!splitsAtRandom(node)) continue;
      const mend = () => setting(graph, node, 'method', 'time', 'Split by time');
      yield { message: 'random', at: node, data: { because }, mend };
    }
  },
});

function aboutTheFuture(graph: BoardGraph): string | undefined {
  const task = taskOf(graph);
  if (task !== undefined && FUTURE_TASKS.includes(task)) return 'its answers lie ahead';
  if (graph.connected('label-join').length > 0) return 'the label comes after the request';
  if (graph.connected('graph-store').length > 0) return 'the graph grows with the answers';
  if (situationsOf(graph).has('time-ordered')) return 'rows are ordered in time';
  return undefined;
}
