import { feedbackOf } from '../../analysis/feedback';
import { has } from '../../analysis/profile';
import { actors, trainers } from '../../analysis/sources';
import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft, type End } from '../../engine/draft-mend';
import { namedAll } from '../../engine/fill-message';
import { PREDICTORS } from '../../engine/kinds';
import type { Mend } from '../../engine/review';
import { defineRule } from '../../engine/rule';

const WHY = 'The model then never hears whether it was right, and repeats its mistakes.';
const ASK = 'What users do today: when does the model know it?';

export const feedbackMissing = defineRule({
  id: 'feedback/missing',
  severity: 'warning',
  source: 'Sculley et al., Hidden Technical Debt in Machine Learning Systems',
  messages: {
    missing: {
      what: 'What users got or did never comes back to data, labels or evaluation.',
      why: WHY,
      ask: ASK,
      fix: 'Log answers and outcomes, and join them to labels or grade a sample.',
    },
    logged: {
      what: 'What happened is kept in {logs}, and nothing reads it.',
      why: WHY,
      ask: ASK,
      fix: 'Join it to labels, or let people grade a sample of it.',
    },
  },
  *check(graph) {
    const { closed, logged } = feedbackOf(graph);
    if (closed.length > 0) return;
    if (logged.length === 0) {
      yield { message: 'missing', mend: () => closeLoop(graph) };
      return;
    }
    const data = { logs: namedAll(logged) };
    yield { message: 'logged', nodes: logged, data, mend: () => closeLoop(graph) };
  },
});

/** Logs of answers and outcomes, joined to the labels; where nothing is trained, graded by people. */
function closeLoop(graph: BoardGraph): Mend | undefined {
  const [predictor] = graph.connected(...PREDICTORS);
  const draft = new MendDraft(graph);
  const log = answerLog(draft, graph);
  if (!log) return undefined;
  if (!has(graph, 'trains')) {
    const raters =
      graph.connected('human-evaluation', 'offline-evaluator')[0] ??
      draft.add('human-evaluation', { near: [log], side: 'below' });
    draft.connect(log, raters, 'predictions');
    return draft.mend('Grade a sample of answers');
  }
  const [learner] = [
    ...graph.connected('dataset-builder', 'data-splitter'),
    ...trainers(graph).filter(({ kind }) => kind === 'online-trainer'),
  ];
  const [known] = graph.of('label-join');
  if (!known && !learner) return undefined;
  const join =
    known ?? draft.add('label-join', { near: [log], properties: { attributionWindow: '1d' } });
  draft.connect(log, join, 'predictions');
  if (learner && !known?.out.some(({ flow }) => flow === 'labels'))
    draft.connect(join, learner, 'labels');
  const outcomes = outcomeLog(draft, graph, predictor);
  if (outcomes && !known?.in.some(({ from }) => from === outcomes))
    draft.connect(outcomes, join, 'events');
  return draft.mend('Join outcomes to labels');
}

function answerLog(draft: MendDraft, graph: BoardGraph): End | undefined {
  const [known] = graph.connected('prediction-log');
  if (known) return known;
  const [predictor] = graph.connected(...PREDICTORS);
  if (!predictor) return undefined;
  const log = draft.add('prediction-log', { near: [predictor], side: 'below' });
  draft.connect(predictor, log, predictor.kind === 'llm-server' ? 'response' : 'predictions');
  return log;
}

/** What people did: only where there are people to do something. */
function outcomeLog(
  draft: MendDraft,
  graph: BoardGraph,
  predictor: End | undefined,
): End | undefined {
  const [known] = graph.connected('event-log', 'event-stream');
  if (known) return known;
  const [actor] = actors(graph).filter(({ kind }) => kind !== 'external-system');
  if (!actor || !predictor) return undefined;
  const log = draft.add('event-log', { near: [actor], side: 'below' });
  draft.connect(actor, log, 'events');
  return log;
}
