import { fedTrainers } from '../../analysis/datasets';
import { TRAINERS } from '../../engine/kinds';
import { defineRule } from '../../engine/rule';
import { splitInGap } from '../../mends/add-split';
import { feedTrainer } from '../../mends/add-training';

export const trainingNoData = defineRule({
  id: 'training/no-data',
  severity: 'error',
  messages: {
    unfed: {
      what: 'No data set reaches {at}.',
      why: 'A trainer without rows is a box: what it learns, and from whom, is open.',
      ask: 'What exactly is one training example here?',
      fix: 'Lead the train part of the data set to it.',
    },
  },
  *check(graph) {
    const fed = new Set(fedTrainers(graph));
    for (const node of graph.of(...TRAINERS)) {
      if (fed.has(node)) continue;
      yield {
        message: 'unfed',
        at: node,
        mend: () => splitInGap(graph) ?? feedTrainer(graph, node),
      };
    }
  },
});
