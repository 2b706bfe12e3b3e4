import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import { namedPath } from '../../engine/fill-message';
import { isA, type GraphEdge, type GraphNode } from '../../engine/graph-node';
import { defineRule } from '../../engine/rule';

/** These take a request in and hand it back changed: that is a return, not a second call. */
const HAND_BACK = [
  'guardrails',
  'query-understanding',
  'pii-redactor',
  'privacy-controls',
  'media-preprocessor',
  'ab-router',
  'prompt-builder',
  'agent-tools',
] as const;

export const servingCircularWait = defineRule({
  id: 'serving/circular-wait',
  severity: 'error',
  messages: {
    circle: {
      what: 'Requests go round in a circle, each waiting for the next: {path}.',
      why: 'All of them wait for themselves; under load none answers any more.',
      ask: 'Who answers first, and what if that one waits?',
      fix: 'Make one of the calls asynchronous, or take it away.',
    },
  },
  *check(graph) {
    for (const circle of circles(graph)) {
      const nodes = circle.map(({ from }) => from);
      const [first] = nodes;
      const last = circle.at(-1);
      if (!first || !last) continue;
      const mend = () =>
        new MendDraft(graph)
          .change({ type: 'set', in: 'edges', id: last.id, fields: { timing: 'stream' } })
          .mend('Make the last call asynchronous');
      yield {
        message: 'circle',
        at: first,
        nodes,
        edges: circle,
        data: { path: namedPath([...nodes, first]) },
        mend,
      };
    }
  },
});

const isCall = ({ flow, edge, from, to }: GraphEdge): boolean =>
  flow === 'request' &&
  edge.timing !== 'stream' &&
  edge.timing !== 'batch' &&
  !(isA(from, HAND_BACK) && to.out.some((back) => back.flow === 'request' && back.to === from));

/** Depth first; a call to one that is still open closes a circle. One circle an open call. */
function* circles(graph: BoardGraph): Generator<GraphEdge[]> {
  const state = new Uint8Array(graph.nodes.length);
  for (const start of graph.nodes) {
    if (state[start.index] !== 0) continue;
    state[start.index] = 1;
    const way: GraphEdge[] = [];
    const open: { readonly node: GraphNode; at: number }[] = [{ node: start, at: 0 }];
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const edge = top.node.out[top.at++];
      if (!edge) {
        state[top.node.index] = 2;
        open.pop();
        way.pop();
      } else if (isCall(edge) && state[edge.to.index] === 0) {
        state[edge.to.index] = 1;
        way.push(edge);
        open.push({ node: edge.to, at: 0 });
      } else if (isCall(edge) && state[edge.to.index] === 1) {
        const first = way.findIndex(({ from }) => from === edge.to);
        yield first < 0 ? [edge] : [...way.slice(first), edge];
      }
    }
  }
}
