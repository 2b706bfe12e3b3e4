import { requestPath } from '../../analysis/sources';
import { insertOn } from '../../engine/draft-mend';
import { flows } from '../../engine/flow-mask';
import { named } from '../../engine/fill-message';
import { isA } from '../../engine/graph-node';
import { defineRule } from '../../engine/rule';

const READERS = [
  'app-service',
  'api-gateway',
  'load-balancer',
  'candidate-generator',
  'candidate-filter',
  'prompt-builder',
  'client-app',
] as const;
const ANSWERS = flows('predictions', 'records', 'response', 'candidates');

export const servingBatchOnRequest = defineRule({
  id: 'serving/batch-on-request',
  severity: 'warning',
  safe: true,
  messages: {
    waiting: {
      what: '{reader} answers requests and reads {slow}, with no store between.',
      why: 'A batch is done in hours and a warehouse answers in seconds; a caller waits milliseconds.',
      ask: 'Where is the result when the request comes?',
      fix: 'Write results into a key-value store, and read that.',
    },
  },
  *check(graph) {
    const asked = requestPath(graph);
    for (const node of graph.connected('batch-scorer', 'data-warehouse')) {
      for (const edge of node.out) {
        if ((edge.bit & ANSWERS) === 0 || !isA(edge.to, READERS) || !asked.has(edge.to)) continue;
        if (edge.edge.timing === 'batch') continue;
        const data = { reader: named(edge.to), slow: named(node) };
        const mend = () => insertOn(graph, edge, 'cache', { label: 'Result store' });
        yield { message: 'waiting', at: edge, nodes: [node, edge.to], data, mend };
      }
    }
  },
});
