import { defineRule } from '../../engine/rule';
import { addTraining } from '../../mends/add-training';
import { stageOf } from '../../stages/read-stages';

const ASK = 'Which model would you try first, and what would make you change it?';

export const modelSelectionMissing = defineRule({
  id: 'model-selection/missing',
  severity: 'error',
  source: 'Zinkevich, Rules of Machine Learning',
  messages: {
    missing: {
      what: 'There is no model: neither a trainer, nor a pretrained model, nor a language model.',
      why: 'Everything before it prepares it, and everything after it depends on it.',
      ask: ASK,
      fix: 'Add a trainer with a family, or a pretrained model.',
    },
    partial: {
      what: 'A model is drawn. It lacks {lacking}.',
      why: 'The family decides what data it needs, what it costs and how fast it answers.',
      ask: ASK,
      fix: 'Name the family, or write why this model.',
    },
  },
  *check(graph) {
    if (stageOf(graph, 'model-selection').status === 'missing') {
      yield { message: 'missing', mend: () => addTraining(graph) };
    }
  },
});
