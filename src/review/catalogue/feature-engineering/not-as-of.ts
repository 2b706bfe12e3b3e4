import { fact } from '../../engine/fact';
import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft, setting } from '../../engine/draft-mend';
import { DATA, flows } from '../../engine/flow-mask';
import { named } from '../../engine/fill-message';
import { effective, isA, type GraphNode } from '../../engine/graph-node';
import { TRAINERS } from '../../engine/kinds';
import { defineRule } from '../../engine/rule';
import { trainers } from '../../analysis/sources';
import { joined, wayOf } from '../../engine/walk';

const FEATURES = flows('features');
const WHY =
  'The latest value of a feature knows what happened after the event: offline it looks brilliant, live it is not there.';
const ASK = 'Which value did this feature have at the moment of the event?';

export const featureEngineeringNotAsOf = defineRule({
  id: 'feature-engineering/not-as-of',
  severity: 'warning',
  profiles: ['trains'],
  source:
    'Feast documentation, Point-in-time joins; Kapoor & Narayanan, Leakage and the Reproducibility Crisis',
  safe: true,
  messages: {
    latest: {
      what: '{at} joins features by their latest value.',
      why: WHY,
      ask: ASK,
      fix: 'Join as of the time of the event.',
    },
    store: {
      what: '{at} does not give features as of a time, and training reads it.',
      why: WHY,
      ask: ASK,
      fix: 'Keep the history of each feature, and read it as of the event.',
    },
    bare: {
      what: 'Features go from {store} straight into {at}, with no join as of the event.',
      why: WHY,
      ask: ASK,
      fix: 'Put a training-set builder between, or learn from the features that were logged.',
    },
  },
  *check(graph) {
    const learning = towardsTraining(graph);
    for (const node of graph.connected('dataset-builder')) {
      const read = node.in.filter(({ bit }) => (bit & FEATURES) !== 0);
      if (effective(node, 'joinMode') !== 'latest' || read.length === 0) continue;
      const mend = () => setting(graph, node, 'joinMode', 'as-of', 'Join as of the event');
      const way = joined(...read.map(wayOf), learning.to(node));
      yield { message: 'latest', at: node, ...way, mend };
    }
    for (const node of graph.connected('feature-store')) {
      if (effective(node, 'pointInTime') !== false || !learning.reached.has(node)) continue;
      const mend = () => setting(graph, node, 'pointInTime', true, 'Keep the history');
      yield { message: 'store', at: node, ...learning.to(node), mend };
    }
    for (const trainer of trainers(graph)) {
      const edge = trainer.in.find(
        ({ flow, from }) =>
          flow === 'features' && from.kind !== 'prediction-log' && from.kind !== undefined,
      );
      if (!edge) continue;
      const data = { store: named(edge.from) };
      yield {
        message: 'bare',
        at: trainer,
        ...wayOf(edge),
        data,
        mend: () => addBuilder(graph, trainer),
      };
    }
  },
});

const towardsTraining = fact((graph: BoardGraph) => graph.trailTo(trainers(graph), DATA));

function addBuilder(graph: BoardGraph, trainer: GraphNode) {
  const draft = new MendDraft(graph);
  const parts = trainer.in.filter(
    ({ bit }) => (bit & flows('features', 'labels', 'records')) !== 0,
  );
  const set = draft.add('dataset-builder', { near: [...parts.map(({ from }) => from), trainer] });
  for (const edge of parts) draft.disconnect(edge).connect(edge.from, set, edge.flow);
  if (!isA(trainer, TRAINERS)) return undefined;
  return draft.connect(set, trainer, 'dataset').mend('Add a training-set builder');
}
