import { watching } from '../../analysis/watching';
import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import { namedAll } from '../../engine/fill-message';
import { isA, type GraphNode } from '../../engine/graph-node';
import { MODEL_MONITORS } from '../../engine/kinds';
import { defineRule } from '../../engine/rule';
import { draftAlerting, draftAnswers } from '../../mends/add-watch';
import { stageOf } from '../../stages/read-stages';

const WHY =
  'A model gets worse without an error: latency is fine, and every answer is a bit more wrong.';
const ASK = 'It is wrong since Tuesday: who notices, and by which number?';

export const monitoringMissing = defineRule({
  id: 'monitoring/missing',
  severity: 'error',
  source: 'Breck et al., The ML Test Score',
  safe: true,
  messages: {
    missing: {
      what: 'Nothing watches the model.',
      why: WHY,
      ask: ASK,
      fix: 'Watch inputs and scores for drift, and tell someone.',
    },
    system: {
      what: 'Only the system is watched, by {monitors}; nothing watches the model.',
      why: WHY,
      ask: ASK,
      fix: 'Watch inputs and scores for drift as well, and tell someone.',
    },
    unfed: {
      what: 'Neither inputs nor answers of the model reach {monitors}, nor how they turned out.',
      why: WHY,
      ask: ASK,
      fix: 'Lead what the model reads or says to the monitor.',
    },
    partial: {
      what: 'Monitoring is drawn in part. It lacks {lacking}.',
      why: WHY,
      ask: ASK,
      fix: 'Connect the monitor to an alert, a trigger or a person.',
    },
  },
  *check(graph) {
    const { status } = stageOf(graph, 'monitoring');
    const { watchers, drawn } = watching(graph);
    if (status === 'missing') yield { message: 'missing', mend: () => addWatch(graph) };
    else if (status === 'partial' && watchers.length === 0) {
      yield {
        message: drawn.every(({ kind }) => kind === 'system-monitor') ? 'system' : 'unfed',
        nodes: drawn,
        data: { monitors: namedAll(drawn) },
        mend: () => addWatch(graph, drawn.find(isModelMonitor)),
      };
    }
  },
});

const isModelMonitor = (node: GraphNode): boolean => isA(node, MODEL_MONITORS);

/** A monitor that is there already is given what it should watch. */
function addWatch(graph: BoardGraph, known?: GraphNode) {
  const draft = new MendDraft(graph);
  const near = graph
    .connected(
      'prediction-log',
      'model-server',
      'ranker',
      'batch-scorer',
      'stream-scorer',
      'llm-server',
      'edge-model',
    )
    .slice(0, 1);
  if (near.length === 0) return undefined;
  const monitor = known ?? draft.add('drift-monitor', { near, side: 'below' });
  if (!draftAnswers(draft, graph, monitor)) return undefined;
  if (!known?.out.some(({ flow }) => flow === 'alerts')) draftAlerting(draft, graph, [monitor]);
  return draft.mend(known ? 'Give the monitor the answers' : 'Add drift monitoring');
}
