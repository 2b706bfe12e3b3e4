import { defineRule } from '../../engine/rule';
import { addTraining } from '../../mends/add-training';
import { stageOf } from '../../stages/read-stages';

const WHY = 'Without training on the board nobody can say what the model learned, or from what.';
const ASK = 'Which rows does the model learn from, and how often?';

export const trainingMissing = defineRule({
  id: 'training/missing',
  severity: 'error',
  source: 'Baylor et al., TFX',
  messages: {
    missing: {
      what: 'Nothing is trained, and nothing pretrained answers instead.',
      why: WHY,
      ask: ASK,
      fix: 'Add a trainer that reads the data set, or say that the model comes pretrained.',
    },
    partial: {
      what: 'Training is drawn in part. It lacks {lacking}.',
      why: WHY,
      ask: ASK,
      fix: 'Connect the data set to the trainer.',
    },
  },
  *check(graph) {
    if (stageOf(graph, 'training').status === 'missing') {
      yield { message: 'missing', mend: () => addTraining(graph) };
    }
  },
});
