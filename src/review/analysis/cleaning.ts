import { fact } from '../engine/fact';
import type { BoardGraph } from '../engine/board-graph';
import { INPUTS } from '../engine/flow-mask';
import { insertOnAll } from '../engine/draft-mend';
import type { GraphEdge, GraphNode } from '../engine/graph-node';
import type { Mend } from '../engine/review';
import { CLEANERS } from '../engine/kinds';
import type { Steps } from '../engine/walk';
import { entryEdges } from './entry-edges';
import { has } from './profile';
import { indexes, sources, trainers } from './sources';

export interface Cleaning {
  /** Cleaning, validation and media preparation that data of a source passes. */
  readonly effective: readonly GraphNode[];
  /** For each place of use that uncleaned data reaches: a shortest such way. */
  readonly bypasses: readonly Steps[];
}

/** Where learning reads: trainers; where nothing is trained, the index. */
const learners = fact((graph: BoardGraph): GraphNode[] =>
  has(graph, 'trains') ? trainers(graph) : indexes(graph),
);

/** Whether all that reaches training was cleaned. Labels are judged elsewhere. */
export const cleaning = fact((graph: BoardGraph): Cleaning => {
  const born = sources(graph);
  const targets = learners(graph);
  const reached = graph.downstream(born, INPUTS);
  const effective = graph.of(...CLEANERS).filter((node) => reached.has(node));
  const dirty = graph.trail(born, INPUTS, { not: graph.setOf(...CLEANERS) });
  const bypasses = targets.flatMap((target) => dirty.to(target) ?? []);
  return { effective, bypasses };
});

/** The edges on which cleaning would reach all that avoids it now. */
const uncleanedEdges = (graph: BoardGraph): GraphEdge[] =>
  entryEdges(graph, learners(graph), { not: graph.setOf(...CLEANERS) });

/** Cleaning where it fits; validation on what cleaning does not take. */
export const addCleaning = fact((graph: BoardGraph): Mend | undefined => {
  const edges = uncleanedEdges(graph);
  return insertOnAll(graph, edges, 'data-cleaning') ?? insertOnAll(graph, edges, 'data-validation');
});
