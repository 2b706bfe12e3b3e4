import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import { flows } from '../../engine/flow-mask';
import { named } from '../../engine/fill-message';
import { isA, type GraphEdge, type GraphNode } from '../../engine/graph-node';
import { TRAINERS } from '../../engine/kinds';
import { defineRule } from '../../engine/rule';
import { joined, wayOf } from '../../engine/walk';

const EXAMPLES = flows('dataset', 'records');
const LEARNERS = [...TRAINERS, 'calibrator', 'hyperparameter-tuner'] as const;
const JUDGES = ['offline-evaluator', 'slice-evaluator'] as const;

export const datasetSplitTestInTraining = defineRule({
  id: 'dataset-split/test-in-training',
  severity: 'error',
  source: 'Kapoor & Narayanan, Leakage and the Reproducibility Crisis',
  safe: true,
  messages: {
    test: {
      what: 'The test part reaches {learner} ({at}).',
      why: 'What was learned from the test part scores well on it, and on nothing else.',
      ask: 'How do you know that the model did not see the rows it is judged on?',
      fix: 'Lead the train part there, and keep the test part for the evaluation.',
    },
    everything: {
      what: '{giver} gives everything to {learner} and to {judge}: the test rows are learned from.',
      why: 'A model judged on what it learned from looks better than it will ever be.',
      ask: 'Which rows does the evaluation read that training does not?',
      fix: 'Say which part each line carries: train here, test there.',
    },
  },
  *check(graph) {
    const learning = towardsLearners(graph);
    for (const edge of graph.edges) {
      if ((edge.bit & EXAMPLES) === 0 || !learning.reached.has(edge.to)) continue;
      const way = () => joined(wayOf(edge), learning.to(edge.to));
      if (edge.split === 'test') {
        const learner = learnerAt(edge.to);
        const mend = () => reroute(graph, edge);
        yield { message: 'test', at: edge, ...way(), data: { learner }, mend };
        continue;
      }
      if (edge.split !== undefined || leadsToSplit(edge)) continue;
      const judge = edge.from.out.find(
        (other) =>
          isA(other.to, JUDGES) && (other.bit & EXAMPLES) !== 0 && other.split === undefined,
      );
      if (!judge) continue;
      yield {
        message: 'everything',
        at: edge,
        ...joined(wayOf(judge), way()),
        data: { giver: named(edge.from), learner: learnerAt(edge.to), judge: named(judge.to) },
        mend: () => markParts(graph, edge),
      };
    }
  },
});

const learnerAt = (node: GraphNode): string => named(node);

/** Learners, and the samplers whose rows reach one without a split between. */
const towardsLearners = (graph: BoardGraph) =>
  graph.trailTo(graph.of(...LEARNERS), flows('dataset'), {
    along: ({ from, split }) => from.kind === 'sampler' && split !== 'val',
  });

/** A sampler upstream of the splitter is another finding. */
const leadsToSplit = ({ to }: GraphEdge): boolean =>
  to.kind === 'sampler' && to.out.some((next) => next.to.kind === 'data-splitter');

function reroute(graph: BoardGraph, edge: GraphEdge) {
  const draft = new MendDraft(graph);
  const part =
    edge.to.kind === 'calibrator' || edge.to.kind === 'hyperparameter-tuner' ? 'val' : 'train';
  const known = edge.from.out.some((other) => other.to === edge.to && other.split === part);
  if (known) draft.disconnect(edge);
  else draft.setSplit(edge, part);
  // Which part was meant is the user's to say.
  const label = `Give it the ${part === 'val' ? 'validation' : 'train'} part instead`;
  return draft.mend(label, { safe: false });
}

function markParts(graph: BoardGraph, { from }: GraphEdge) {
  const draft = new MendDraft(graph);
  for (const edge of from.out) {
    if ((edge.bit & EXAMPLES) === 0 || edge.split !== undefined) continue;
    if (isA(edge.to, JUDGES)) draft.setSplit(edge, 'test');
    else if (isA(edge.to, ['calibrator', 'hyperparameter-tuner'])) draft.setSplit(edge, 'val');
    else if (isA(edge.to, [...TRAINERS, 'sampler'])) draft.setSplit(edge, 'train');
  }
  return draft.mend('Mark the train and test parts');
}
