import { FUTURE_TASKS } from '../../../framework/split-table';
import { situationsOf } from '../../analysis/situations';
import { splitsAtRandom, splitters } from '../../analysis/random-split';
import { labelWaitSec } from '../../analysis/label-wait';
import { taskOf } from '../../analysis/task';
import type { BoardGraph } from '../../engine/board-graph';
import { setting } from '../../engine/draft-mend';
import { DATA } from '../../engine/flow-mask';
import { named } from '../../engine/fill-message';
import { numberOf } from '../../engine/graph-node';
import { LABELLERS } from '../../engine/kinds';
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
    gap: {
      what: '{at} leaves a gap of {gap}, and the label of {join} takes {window}.',
      why: 'The last rows of training learn from outcomes that lie inside the time of the test.',
      ask: 'On the day the test begins, which labels of the training rows are already known?',
      fix: 'Leave a gap as long as the label takes.',
    },
  },
  *check(graph) {
    yield* shortGaps(graph);
    const because = aboutTheFuture(graph);
    if (because === undefined) return;
    for (const node of splitters(graph)) {
      if (!splitsAtRandom(node)) continue;
      const mend = () => setting(graph, node, 'method', 'time', 'Split by time');
      yield { message: 'random', at: node, data: { because }, mend };
    }
  },
});

const DAY = 86_400;

/** Splits by time whose gap is stated, and shorter than the longest wait for a label. */
function* shortGaps(graph: BoardGraph) {
  const waits = graph
    .connected(...LABELLERS)
    .map((join) => ({ join, days: (labelWaitSec(join) ?? 0) / DAY }));
  const [longest] = waits.toSorted((a, b) => b.days - a.days);
  if (!longest) return;
  const days = Math.ceil(longest.days);
  const learned = graph.trail([longest.join], DATA);
  for (const node of splitters(graph)) {
    const gap = numberOf(node, 'gapDays');
    if (gap === undefined || gap >= longest.days || splitsAtRandom(node)) continue;
    yield {
      message: 'gap',
      at: node,
      severity: 'hint',
      ...(learned.to(node) ?? { nodes: [longest.join] }),
      data: { gap: inDays(gap), join: named(longest.join), window: inDays(days) },
      mend: () => setting(graph, node, 'gapDays', days, `Leave a gap of ${inDays(days)}`),
    } as const;
  }
}

const inDays = (days: number): string => (days === 1 ? '1 day' : `${days} days`);

function aboutTheFuture(graph: BoardGraph): string | undefined {
  const task = taskOf(graph);
  if (task !== undefined && FUTURE_TASKS.includes(task)) return 'its answers lie ahead';
  if (graph.connected('label-join').length > 0) return 'the label comes after the request';
  if (graph.connected('graph-store').length > 0) return 'the graph grows with the answers';
  if (situationsOf(graph).has('time-ordered')) return 'rows are ordered in time';
  return undefined;
}
