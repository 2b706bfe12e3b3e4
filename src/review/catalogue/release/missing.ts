import { has } from '../../analysis/profile';
import { requestPath } from '../../analysis/sources';
import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import { isA, type GraphNode } from '../../engine/graph-node';
import { PREDICTORS } from '../../engine/kinds';
import type { Mend } from '../../engine/review';
import { defineRule } from '../../engine/rule';
import { draftGate } from '../../mends/deliver';
import { addGate, leavingEdges } from '../../mends/release-way';
import { stageOf } from '../../stages/read-stages';

const WHY =
  'A bad version then reaches everyone at once, and there is no way back to the last good one.';
const ASK = 'What has to be true before a new version answers, and how do you go back?';

export const releaseMissing = defineRule({
  id: 'release/missing',
  severity: 'warning',
  source: 'MLflow documentation, Model Registry; Breck et al., The ML Test Score',
  safe: true,
  messages: {
    missing: {
      what: 'Nothing gates, keeps versions of, or stages what goes live.',
      why: WHY,
      ask: ASK,
      fix: 'Add a registry with a gate before it, and a canary where users wait.',
    },
    partial: {
      what: 'Release is drawn in part. It lacks {lacking}.',
      why: WHY,
      ask: ASK,
      fix: 'Add what is lacking on the way of the model.',
    },
  },
  *check(graph) {
    if (stageOf(graph, 'release').status === 'missing') {
      yield { message: 'missing', mend: () => addRelease(graph) };
    }
  },
});

function addRelease(graph: BoardGraph): Mend | undefined {
  if (!has(graph, 'trains')) return gateAnswers(graph);
  const asked = requestPath(graph);
  const careful = (node: GraphNode): boolean =>
    has(graph, 'online') && isA(node, PREDICTORS) && asked.has(node);
  const edges = leavingEdges(graph);
  return edges.length > 0 ? addGate(graph, edges, careful) : undefined;
}

/** Nothing is trained: prompts, indexes and versions pass a gate that the evaluation feeds. */
function gateAnswers(graph: BoardGraph): Mend | undefined {
  const [speaker] = graph.connected('llm-server', 'model-server', 'ranker', 'batch-scorer');
  if (!speaker) return undefined;
  const draft = new MendDraft(graph);
  draftGate(draft, graph, speaker, []);
  const fed = graph.connected('offline-evaluator', 'slice-evaluator', 'backtest').length > 0;
  if (!fed) return undefined;
  return draft.mend('Add a gate');
}
