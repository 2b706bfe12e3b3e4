import { defineRule } from '../../engine/rule';
import { addEvaluation } from '../../mends/add-evaluation';
import { stageOf } from '../../stages/read-stages';

const WHY = 'A bad model is found by its users then, and nobody can say which version is better.';
const ASK = 'How do you know that it is good enough before anyone sees it?';

export const offlineEvaluationMissing = defineRule({
  id: 'offline-evaluation/missing',
  severity: 'error',
  source: 'Breck et al., The ML Test Score',
  safe: true,
  messages: {
    missing: {
      what: 'Nothing evaluates the model before it goes live.',
      why: WHY,
      ask: ASK,
      fix: 'Add offline evaluation on data that training has not seen.',
    },
    partial: {
      what: 'Evaluation is drawn in part. It lacks {lacking}.',
      why: WHY,
      ask: ASK,
      fix: 'Give it the test part and the model.',
    },
  },
  *check(graph) {
    if (stageOf(graph, 'offline-evaluation').status === 'missing') {
      yield { message: 'missing', mend: () => addEvaluation(graph) };
    }
  },
});
