import { watching } from '../../analysis/watching';
import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import { flows } from '../../engine/flow-mask';
import { named } from '../../engine/fill-message';
import { isConnected, type GraphNode } from '../../engine/graph-node';
import { defineRule } from '../../engine/rule';
import { draftAlerting, draftAnswers } from '../../mends/add-watch';

const INPUTS_OR_SCORES = flows('predictions', 'features', 'embeddings', 'dataset');

export const monitoringNoDrift = defineRule({
  id: 'monitoring/no-drift',
  severity: 'warning',
  source: 'Evidently documentation, Data drift',
  safe: true,
  messages: {
    unwatched: {
      what: 'Nothing watches inputs or scores: {monitor} waits for outcomes.',
      why: 'Outcomes come late; inputs and scores show trouble on the same day.',
      ask: 'What tells you today that the input changed, before labels come?',
      fix: 'Add a drift monitor on features or scores.',
    },
  },
  *check(graph) {
    const { watchers } = watching(graph);
    const [first] = watchers;
    if (!first || watchers.some(watchesInputs)) return;
    yield {
      message: 'unwatched',
      nodes: watchers,
      data: { monitor: named(first) },
      mend: () => addDrift(graph),
    };
  },
});

const watchesInputs = (node: GraphNode): boolean =>
  isConnected(node) &&
  (node.kind === 'drift-monitor' || node.in.some(({ bit }) => (bit & INPUTS_OR_SCORES) !== 0));

function addDrift(graph: BoardGraph) {
  const near = graph.connected('model-monitor');
  const draft = new MendDraft(graph);
  const monitor = draft.add('drift-monitor', { near, side: 'below' });
  if (!draftAnswers(draft, graph, monitor)) return undefined;
  draftAlerting(draft, graph, [monitor]);
  return draft.mend('Add drift monitoring');
}
