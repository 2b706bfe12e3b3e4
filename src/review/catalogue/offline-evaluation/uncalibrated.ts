import { metricNames } from '../../../framework/verdict';
import { metricsOf } from '../../analysis/metrics';
import { situationsOf } from '../../analysis/situations';
import { trainers } from '../../analysis/sources';
import { isTask, taskOf } from '../../analysis/task';
import { states } from '../../analysis/words';
import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import { flows } from '../../engine/flow-mask';
import { named } from '../../engine/fill-message';
import { isA, textOf, type GraphNode } from '../../engine/graph-node';
import { defineRule } from '../../engine/rule';
import { splitGivers } from '../../mends/add-evaluation';

export const offlineEvaluationUncalibrated = defineRule({
  id: 'offline-evaluation/uncalibrated',
  severity: 'warning',
  profiles: ['trains'],
  source: 'Haupt, Recalibration after Negative Sampling',
  messages: {
    scores: {
      what: '{user} uses scores as probabilities, and nothing calibrates them.',
      why: 'A score of 0.2 that means 0.02 pays ten times too much, or blocks ten times too many.',
      ask: 'When the model says 5 %, does it happen 5 times in 100?',
      fix: 'Add a calibrator that is fitted on the validation part.',
    },
  },
  *check(graph) {
    // A threshold on boxes or pixels is an operating point, not a price.
    if (isTask(taskOf(graph), 'object-detection', 'segmentation', 'ocr')) return;
    if (!situationsOf(graph).has('scores-used-as-probability') || calibrates(graph)) return;
    const users = graph
      .connected('ad-auction', 'decision-policy')
      .filter((node) => node.in.some(({ flow }) => flow === 'predictions'));
    const [user] = users;
    const read = users.flatMap((node) => node.in.filter(({ flow }) => flow === 'predictions'));
    yield {
      message: 'scores',
      nodes: [...users, ...read.map(({ from }) => from)],
      edges: read,
      data: { user: user ? named(user) : 'The decision' },
      mend: () => addCalibrator(graph),
    };
  },
});

const WORDS = /\b(calibrat\w*|isotonic|platt|temperature scaling)\b/i;

const calibrates = (graph: BoardGraph): boolean =>
  graph.connected('calibrator').length > 0 ||
  graph.nodes.some(({ node }) =>
    [node.notes, node.because].some((text) => text !== undefined && states(text, WORDS)),
  ) ||
  graph
    .of('offline-evaluator', 'model-monitor')
    .some((node) => WORDS.test(textOf(node, 'metrics'))) ||
  metricsOf(graph.board).all.some(({ name }) =>
    ['calibration-ece', 'brier'].includes(metricNames.find(name) ?? ''),
  );

/** Between the trainer and what keeps or serves its model. */
function addCalibrator(graph: BoardGraph) {
  const ways = trainers(graph).flatMap((node) =>
    node.out.filter(
      ({ bit, to }) =>
        (bit & flows('model')) !== 0 &&
        isA(to, [
          'model-registry',
          'canary-shadow',
          'model-server',
          'ranker',
          'stream-scorer',
          'batch-scorer',
        ]),
    ),
  );
  const [first] = ways;
  if (!first) return undefined;
  const own = ways.filter(({ from }) => from === first.from);
  const draft = new MendDraft(graph);
  const calibrator = draft.add('calibrator', { near: [first.from, first.to] });
  draft.connect(first.from, calibrator, 'model');
  for (const edge of own) draft.disconnect(edge).connect(calibrator, edge.to, 'model');
  const [splitter] = splitGivers(graph).filter(
    (node): node is GraphNode => node.kind === 'data-splitter',
  );
  if (splitter) draft.connect(splitter, calibrator, 'dataset', 'val');
  return draft.mend('Add a calibrator');
}
