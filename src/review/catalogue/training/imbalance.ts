import { CLASSIFICATION } from '../../../framework/tasks';
import { lossNames, metricNames } from '../../../framework/verdict';
import { metricsOf } from '../../analysis/metrics';
import { situationsOf } from '../../analysis/situations';
import { trainers } from '../../analysis/sources';
import { isTask, taskOf } from '../../analysis/task';
import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft, setting } from '../../engine/draft-mend';
import { named } from '../../engine/fill-message';
import { isStated, textOf, type GraphNode } from '../../engine/graph-node';
import { defineRule } from '../../engine/rule';

export const trainingImbalance = defineRule({
  id: 'training/imbalance',
  severity: 'warning',
  profiles: ['supervised'],
  source: 'Haupt, Recalibration after Negative Sampling; Carriero et al., arXiv 2404.19494',
  messages: {
    rare: {
      what: 'Positives are rare here, and nothing about {trainers} meets that.',
      why: 'A model that always says no is right almost every time, and useless.',
      ask: 'How many positives are in a batch, and which threshold do you act on?',
      fix: 'Sample negatives and correct the scores for it, weigh classes, or state the threshold and what a mistake costs.',
    },
  },
  *check(graph) {
    if (!isRare(graph) || isMet(graph)) return;
    const [trainer] = trainers(graph);
    if (!trainer) return;
    yield {
      message: 'rare',
      at: trainer,
      data: { trainers: named(trainer) },
      mend:
        sample(graph, trainer) ??
        setting(graph, trainer, 'classWeight', 'balanced', 'Weigh the classes'),
    };
  },
});

/** A stated rate speaks for any task; words speak for tasks that have positives. */
function isRare(graph: BoardGraph): boolean {
  if (!situationsOf(graph).has('rare-positives')) return false;
  if (graph.board.constraints.positiveRate !== undefined) return true;
  return isTask(
    taskOf(graph),
    ...CLASSIFICATION.filter((task) => task !== 'multiclass-classification'),
  );
}

function isMet(graph: BoardGraph): boolean {
  if (graph.connected('sampler').length > 0) return true;
  if (trainers(graph).some(weighs)) return true;
  if (graph.of('decision-policy').some((node) => isStated(node, 'thresholds'))) return true;
  return metricsOf(graph.board).offline.some(({ name }) =>
    ['recall@precision', 'expected-cost'].includes(metricNames.find(name) ?? ''),
  );
}

const weighs = (node: GraphNode): boolean =>
  ['classWeight', 'negatives'].some((key) => isStated(node, key)) ||
  lossNames
    .findAll(textOf(node, 'loss'))
    .some((loss) => loss === 'focal' || loss === 'weighted-bce') ||
  /weighted|focal|resampl|oversampl|undersampl|smote/i.test(textOf(node, 'loss'));

/** Only where the train part is marked, so that the test part keeps the real rate. */
function sample(graph: BoardGraph, trainer: GraphNode) {
  const edge = trainer.in.find(({ flow, split }) => flow === 'dataset' && split === 'train');
  if (!edge) return undefined;
  const draft = new MendDraft(graph);
  const sampler = draft.add('sampler', { near: [edge.from, trainer] });
  return draft.through(edge, sampler).mend('Add sampling');
}
