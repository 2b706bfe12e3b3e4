import type { Metric, MetricKind } from '../../core/board';
import { metricId } from '../../core/ids';
import { statedGoals } from '../analysis/goals';
import type { BoardGraph } from './board-graph';
import { MendDraft } from './draft-mend';
import type { Mend } from './review';

/** Writes metrics into the brief; they serve the goal where there is only one. */
export function addMetrics(
  graph: BoardGraph,
  metrics: readonly { readonly name: string; readonly kind: MetricKind }[],
): Mend | undefined {
  const goals = statedGoals(graph.board);
  const [only] = goals.length === 1 ? goals : [];
  const draft = new MendDraft(graph);
  for (const { name, kind } of metrics) {
    const id = metricId(draft.newId());
    const value: Metric = { id, name, kind, ...(only === undefined ? {} : { serves: [only.id] }) };
    draft.change({ type: 'add', in: 'metrics', id, value });
  }
  return draft.mend(`Add ${metrics.map(({ name }) => name).join(' and ')}`);
}
