import { fact } from '../engine/fact';
import { gives, takes, type BoardGraph } from '../engine/board-graph';
import { flows, REQUEST } from '../engine/flow-mask';
import { isA, type GraphNode } from '../engine/graph-node';
import { INDEXES, PEOPLE, PREDICTORS, TRAINERS } from '../engine/kinds';
import type { NodeSet } from '../engine/node-set';

const BORN = flows('events', 'records');
const REQUEST_FLOW = flows('request');

/** Who asks: people, their apps, and outside systems that send a request and take its response. */
const isActor = (node: GraphNode): boolean =>
  isA(node, PEOPLE) ||
  (node.kind === 'external-system' &&
    gives(node, REQUEST_FLOW) &&
    takes(node, flows('response', 'predictions')));

export const actors = fact((graph: BoardGraph): GraphNode[] =>
  graph.of(...PEOPLE, 'external-system').filter(isActor),
);

/** What the requests of actors pass through, the actors too. */
export const requestPath = fact((graph: BoardGraph): NodeSet =>
  graph.downstream(
    actors(graph).filter((actor) => gives(actor, REQUEST_FLOW)),
    REQUEST,
  ),
);

/**
 * Where data comes into the system. A service, gateway or redactor on the request path that
 * emits events or records is one: the request brought them.
 */
export const sources = fact((graph: BoardGraph): GraphNode[] => {
  const onRequest = requestPath(graph);
  return [
    ...graph.of('event-log', 'app-database', 'content-corpus', 'external-system'),
    ...graph.of(...PEOPLE).filter((actor) => gives(actor, BORN)),
    ...graph
      .of('app-service', 'api-gateway', 'pii-redactor', 'load-balancer', 'ab-router')
      .filter((node) => onRequest.has(node) && gives(node, BORN)),
  ];
});

export const trainers = fact((graph: BoardGraph): GraphNode[] => graph.connected(...TRAINERS));
export const predictors = fact((graph: BoardGraph): GraphNode[] => graph.connected(...PREDICTORS));
export const indexes = fact((graph: BoardGraph): GraphNode[] => graph.connected(...INDEXES));

/** Where data is used. */
export const sinks = fact((graph: BoardGraph): NodeSet =>
  graph.setOf(...TRAINERS, ...PREDICTORS, ...INDEXES),
);
