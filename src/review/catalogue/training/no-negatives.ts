import { familyNames, lossNames } from '../../../framework/verdict';
import { trainers } from '../../analysis/sources';
import { isTask, taskOf } from '../../analysis/task';
import { wordsOf } from '../../analysis/situations';
import { states } from '../../analysis/words';
import { setting } from '../../engine/draft-mend';
import { isStated, textOf, type GraphNode } from '../../engine/graph-node';
import { defineRule } from '../../engine/rule';

export const trainingNoNegatives = defineRule({
  id: 'training/no-negatives',
  severity: 'warning',
  source: 'Correcting the LogQ Correction, arXiv 2507.09331',
  messages: {
    unnamed: {
      what: '{at} learns what belongs together, and no word says what does not.',
      why: 'Easy negatives teach little, and drawn from the batch, popular items become negatives too often.',
      ask: 'Where do the negatives come from, and how hard are they?',
      fix: 'Name them: in the batch, hard ones, or both, with popularity corrected.',
    },
  },
  *check(graph) {
    const finds = isTask(taskOf(graph), 'retrieval', 'embedding-learning');
    if (graph.connected('sampler').length > 0) return;
    if (states(wordsOf(graph), /\bnegatives?\b|negative sampling/i)) return;
    for (const node of trainers(graph)) {
      // Behind a ranker two towers still learn to find.
      const towers = familyNames.find(textOf(node, 'family')) === 'two-tower';
      if ((!finds && !towers) || namesNegatives(node)) continue;
      const mend = () =>
        setting(graph, node, 'negatives', 'in-batch and hard', 'Name the negatives');
      yield { message: 'unnamed', at: node, mend };
    }
  },
});

/** Some losses bring their negatives; trees and word search need none. */
const namesNegatives = (node: GraphNode): boolean =>
  isStated(node, 'negatives') ||
  /negativ|in-batch/i.test(
    `${textOf(node, 'loss')} ${node.node.notes ?? ''} ${node.node.because ?? ''}`,
  ) ||
  lossNames
    .findAll(textOf(node, 'loss'))
    .some((loss) =>
      ['sampled-softmax', 'infonce', 'bpr', 'softmax-ce', 'angular-margin'].includes(loss),
    ) ||
  /als|svd|factori[sz]|bm25/i.test(textOf(node, 'family'));
