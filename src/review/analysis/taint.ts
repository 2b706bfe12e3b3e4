import { fact } from '../engine/fact';
import { outAlong, takes, type BoardGraph } from '../engine/board-graph';
import { ANY, flows, INPUTS } from '../engine/flow-mask';
import { isA, property, type GraphEdge, type GraphNode } from '../engine/graph-node';
import { PEOPLE } from '../engine/kinds';
import type { NodeSet } from '../engine/node-set';
import type { Trail } from '../engine/walk';
import { sources } from './sources';
import { namesPeople } from './words';

/** Where personal data comes from, and where it goes. */
export interface Taint {
  readonly sources: readonly GraphNode[];
  /** Nodes that hold personal data, the sources too. */
  readonly nodes: NodeSet;
  /** Where it stops: redactors, controls, what controls guard, what is said to hold none. */
  readonly stops: NodeSet;
  readonly trail: Trail;
  /** Without stops: where it would go if nothing held it back. */
  readonly unguarded: NodeSet;
}

export const taint = fact((graph: BoardGraph): Taint => {
  const stops = graph.set(graph.nodes.filter((node) => stopsTaint(node)));
  const found = taintSources(graph);
  const trail = graph.trail(found, INPUTS, { not: stops, along: carriesTaint });
  const unguarded = graph.downstream(found, INPUTS, { along: carriesTaint });
  return { sources: found, nodes: trail.reached, stops, trail, unguarded };
});

/** An actor's request and a label say nothing about whose data a table holds. */
export const carriesTaint = ({ from, flow }: GraphEdge): boolean =>
  !isA(from, PEOPLE) || flow === 'events' || flow === 'records';

const stopsTaint = (node: GraphNode): boolean =>
  isA(node, ['pii-redactor', 'privacy-controls']) ||
  property(node, 'containsPersonalData') === false ||
  node.in.some(({ from }) => from.kind === 'privacy-controls');

function taintSources(graph: BoardGraph): GraphNode[] {
  const stated = graph.board.constraints.privacy?.personalData;
  if (stated === false) return [];
  const born = sources(graph);
  const known = graph.nodes.filter((node) => property(node, 'containsPersonalData') === true);
  const implied = born.filter(impliesPeople);
  const all = [...graph.set([...known, ...implied])];
  return all.length === 0 && stated === true ? born : all;
}

function impliesPeople(node: GraphNode): boolean {
  if (property(node, 'containsPersonalData') === false) return false;
  if (isA(node, ['event-log', ...PEOPLE])) return true;
  return isA(node, ['app-database', 'content-corpus']) && namesPeople(node.label);
}

/** Where personal data does harm: it is learned from, kept with scores, searched, or sent in a prompt. */
export const taintSinks = fact((graph: BoardGraph): NodeSet =>
  graph.setOf(
    'model-trainer',
    'online-trainer',
    'prediction-log',
    'vector-index',
    'search-index',
    'prompt-builder',
    'llm-server',
  ),
);

/** Redactors and controls that a tainted path runs into, or that guard a node of one. */
export function guards(graph: BoardGraph): GraphNode[] {
  const { unguarded } = taint(graph);
  return graph
    .of('pii-redactor', 'privacy-controls')
    .filter(
      (node) => unguarded.has(node) || outAlong(node, ANY).some(({ to }) => unguarded.has(to)),
    );
}

/** Whether deletion or retention is stated anywhere. */
export const statesRetention = (graph: BoardGraph): boolean =>
  graph.nodes.some(
    (node) =>
      property(node, 'retentionDays') !== undefined && property(node, 'retentionDays') !== false,
  );

export const retains = (node: GraphNode): boolean =>
  isA(node, ['event-log', 'data-lake', 'data-warehouse', 'prediction-log', 'event-stream']) &&
  takes(node, flows('events', 'records', 'predictions', 'features'));
