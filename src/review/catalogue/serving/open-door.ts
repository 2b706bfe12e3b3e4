import { actors } from '../../analysis/sources';
import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import { flows } from '../../engine/flow-mask';
import { named } from '../../engine/fill-message';
import { isA, isStated, type GraphEdge } from '../../engine/graph-node';
import { PREDICTORS } from '../../engine/kinds';
import { defineRule } from '../../engine/rule';

const REQUEST = flows('request');

export const servingOpenDoor = defineRule({
  id: 'serving/open-door',
  severity: 'hint',
  profiles: ['online'],
  safe: true,
  messages: {
    open: {
      what: 'Outside traffic meets {first} directly: neither a gateway nor a rate limit.',
      why: 'One script can take the capacity of all users, and there is no place for authentication.',
      ask: 'Who may call this, and how often?',
      fix: 'Put an API gateway before it.',
    },
  },
  *check(graph) {
    const asking = new Set(actors(graph));
    const keepers = graph.set(
      graph.nodes.filter((node) => node.kind === 'api-gateway' || isStated(node, 'rateLimit')),
    );
    const inside = graph.downstream(asking, REQUEST, { not: keepers });
    const reached = graph
      .connected(...PREDICTORS, 'app-service')
      .filter((node) => inside.has(node) && node.kind !== 'edge-model');
    if (reached.length === 0) return;
    const doors = graph.edges.filter(
      ({ bit, from, to }) =>
        (bit & REQUEST) !== 0 &&
        asking.has(from) &&
        !asking.has(to) &&
        !keepers.has(to) &&
        to.kind !== 'edge-model',
    );
    const [door] = doors;
    if (!door) return;
    const data = { first: named(door.to) };
    yield {
      message: 'open',
      nodes: doors.flatMap(({ from, to }) => [from, to]),
      edges: doors,
      data,
      mend: () => addGateway(graph, doors),
    };
  },
});

function addGateway(graph: BoardGraph, doors: readonly GraphEdge[]) {
  const draft = new MendDraft(graph);
  const [first] = doors;
  if (!first) return undefined;
  const gateway = draft.add('api-gateway', { near: [first.from, first.to] });
  const callers = new Set(doors.map(({ from }) => from));
  const called = new Set(doors.map(({ to }) => to));
  for (const edge of doors) draft.disconnect(edge);
  for (const caller of callers) draft.connect(caller, gateway, 'request');
  for (const service of called) {
    draft.connect(gateway, service, 'request');
    const answers = service.out.filter(({ flow, to }) => flow === 'response' && callers.has(to));
    if (
      answers.length === 0 ||
      !isA(service, ['app-service', 'load-balancer', 'llm-server', 'guardrails'])
    )
      continue;
    draft.connect(service, gateway, 'response');
    for (const edge of answers) draft.disconnect(edge).connect(gateway, edge.to, 'response');
  }
  return draft.mend('Add an API gateway');
}
