import { has } from '../../analysis/profile';
import { isTextTask, taskOf } from '../../analysis/task';
import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft, type End } from '../../engine/draft-mend';
import type { Kind } from '../../engine/kinds';
import type { Mend } from '../../engine/review';
import { defineRule } from '../../engine/rule';
import { deliver, modelMaker } from '../../mends/deliver';
import { stageOf } from '../../stages/read-stages';

const WHY = 'Until something answers, the model helps nobody.';
const ASK = 'Who asks, what answers, and in how much time?';

export const servingMissing = defineRule({
  id: 'serving/missing',
  severity: 'error',
  messages: {
    missing: {
      what: 'Nothing answers: no model server, no batch scorer, no ranker.',
      why: WHY,
      ask: ASK,
      fix: 'Add what serves the model, and lead its answers to someone.',
    },
    partial: {
      what: 'Serving is drawn in part. It lacks {lacking}.',
      why: WHY,
      ask: ASK,
      fix: 'Connect the model, and whoever gets the answer.',
    },
  },
  *check(graph) {
    if (stageOf(graph, 'serving').status === 'missing') {
      yield { message: 'missing', mend: () => addServing(graph) };
    }
  },
});

/** A predictor by the kind of design, with its model, its caller and its features. */
function addServing(graph: BoardGraph): Mend | undefined {
  const maker = modelMaker(graph);
  const [caller] = graph.of(
    'app-service',
    'api-gateway',
    'client-app',
    'external-system',
    'end-user',
  );
  const kind = predictorFor(graph, caller !== undefined);
  if (!maker && kind !== 'llm-server') return undefined;
  const draft = new MendDraft(graph);
  const near: End[] = [maker, caller].filter((end) => end !== undefined);
  if (near.length === 0) return undefined;
  const predictor = draft.add(kind, { near });
  if (maker && kind !== 'llm-server') deliver(draft, graph, maker, [predictor]);
  const receiver =
    caller ?? draft.add(kind === 'batch-scorer' ? 'cache' : 'client-app', { near: [predictor] });
  if (kind === 'batch-scorer') {
    const [data] = graph.of('feature-store', 'feature-engineering', 'data-lake', 'data-warehouse');
    if (data) draft.connect(data, predictor);
  } else {
    draft.connect(receiver, predictor, 'request');
    const [features] = graph.connected('feature-store');
    if (features && kind !== 'llm-server') draft.connect(features, predictor, 'features');
  }
  draft.connect(predictor, receiver, kind === 'llm-server' ? 'response' : 'predictions');
  return draft.mend('Add serving');
}

function predictorFor(graph: BoardGraph, asked: boolean): Kind {
  if (has(graph, 'pretrained') && isTextTask(taskOf(graph))) return 'llm-server';
  const { deadline, itemsPerDay, latencyP99Ms } = graph.board.constraints;
  const batch = deadline !== undefined || itemsPerDay !== undefined;
  return (batch && latencyP99Ms === undefined) || !asked ? 'batch-scorer' : 'model-server';
}
