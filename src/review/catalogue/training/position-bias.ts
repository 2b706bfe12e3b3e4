import { isGuardedLoop, listLoop } from '../../analysis/loops';
import { trainers } from '../../analysis/sources';
import { focus } from '../../engine/draft-mend';
import { defineRule } from '../../engine/rule';

export const trainingPositionBias = defineRule({
  id: 'training/position-bias',
  severity: 'hint',
  source: 'Joachims et al., Unbiased Learning-to-Rank with Biased Feedback',
  messages: {
    uncorrected: {
      what: '{at} learns from what people did with ranked lists, and the position is not corrected for.',
      why: 'The first item is clicked because it is first; the model learns its own order.',
      ask: 'Would this item have been clicked in the tenth place?',
      fix: 'Use the position as a feature that is fixed when serving, or weigh by propensity.',
    },
  },
  *check(graph) {
    const loop = listLoop(graph);
    if (!loop || !isGuardedLoop(loop) || loop.corrects) return;
    const [trainer] = trainers(graph).filter(({ kind }) => kind === 'model-trainer');
    if (!trainer) return;
    const ways = ['position as a feature, fixed when serving', 'inverse propensity weights'];
    yield {
      message: 'uncorrected',
      at: trainer,
      nodes: loop.joins,
      mend: () => focus('Say how position is corrected', 'node.positionCorrection', ways, trainer),
    };
  },
});
