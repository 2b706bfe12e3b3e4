import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import { flows } from '../../engine/flow-mask';
import { named } from '../../engine/fill-message';
import { isA, type GraphNode } from '../../engine/graph-node';
import { PREDICTORS, TRAINERS } from '../../engine/kinds';
import { defineRule } from '../../engine/rule';
import { requestPath } from '../../analysis/sources';

export const trainingOnTheRequestPath = defineRule({
  id: 'training/on-the-request-path',
  severity: 'error',
  messages: {
    waiting: {
      what: 'A request of {caller} waits for {at} to train.',
      why: 'Training takes minutes to days, and a caller waits milliseconds.',
      ask: 'What happens between the request and the answer, and what was prepared before?',
      fix: 'Train on a schedule, and let the request meet a model that is ready.',
    },
  },
  *check(graph) {
    const serving = graph.upstream(graph.of(...PREDICTORS), flows('model'));
    const asked = requestPath(graph);
    const waits = (from: GraphNode, to: GraphNode): boolean =>
      isA(to, TRAINERS) && asked.has(from) && serving.has(to);
    for (const { edge, from, to } of graph.idle) {
      // The table forbids it, so it is on no path; yet what was drawn is a request.
      if (edge.flow !== 'request' || !waits(from, to)) continue;
      const mend = () => remove(graph, edge.id);
      yield { message: 'waiting', at: to, nodes: [from], data: { caller: named(from) }, mend };
    }
    for (const edge of graph.edges) {
      if (edge.edge.timing !== 'request' || !waits(edge.from, edge.to)) continue;
      const mend = () =>
        new MendDraft(graph)
          .change({ type: 'set', in: 'edges', id: edge.id, fields: { timing: 'batch' } })
          .mend('Make it a batch');
      const data = { caller: named(edge.from) };
      yield { message: 'waiting', at: edge.to, nodes: [edge.from], edges: [edge], data, mend };
    }
  },
});

const remove = (graph: BoardGraph, id: string) =>
  new MendDraft(graph)
    .change({ type: 'remove', in: 'edges', id })
    .mend('Take training off the request');
