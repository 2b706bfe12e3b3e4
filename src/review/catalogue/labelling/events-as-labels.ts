import { takes } from '../../engine/board-graph';
import { flows } from '../../engine/flow-mask';
import { MendDraft } from '../../engine/draft-mend';
import { isA, type GraphEdge } from '../../engine/graph-node';
import type { BoardGraph } from '../../engine/board-graph';
import type { Mend } from '../../engine/review';
import { TRAINERS } from '../../engine/kinds';
import { defineRule } from '../../engine/rule';

export const labellingEventsAsLabels = defineRule({
  id: 'labelling/events-as-labels',
  severity: 'warning',
  messages: {
    raw: {
      what: 'Events enter {target} straight from {from}: nothing says which event answers which example.',
      why: 'An event becomes a label only when it is joined to what was shown, within a window.',
      ask: 'A user saw it and did nothing: when does that become a negative?',
      fix: 'Put a label join in between, with an attribution window.',
    },
  },
  *check(graph) {
    const sets = graph.of('dataset-builder', 'data-splitter', ...TRAINERS);
    for (const edge of sets.flatMap((node) => node.in)) {
      if (edge.edge.flow !== 'events' && !isRawLog(edge)) continue;
      if (edge.from.kind === 'label-join' || takes(edge.to, flows('labels'))) continue;
      yield {
        message: 'raw',
        at: edge,
        data: { from: `“${edge.from.label}”`, target: `“${edge.to.label}”` },
        nodes: [edge.from, edge.to],
        mend: () => join(graph, edge),
      };
    }
  },
});

/** A log that is drawn into a data set as rows is still a log. */
const isRawLog = ({ from, flow }: GraphEdge): boolean =>
  isA(from, ['event-log', 'event-stream']) && (flow === 'records' || flow === 'dataset');

function join(graph: BoardGraph, edge: GraphEdge): Mend | undefined {
  const draft = new MendDraft(graph);
  const node = draft.add('label-join', {
    near: [edge.from, edge.to],
    side: 'below',
    properties: { attributionWindow: '1d' },
  });
  return draft
    .connect(edge.from, node, 'events')
    .connect(node, edge.to, 'labels')
    .mend('Add a label join');
}
