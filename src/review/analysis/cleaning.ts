import { fact } from '../engine/fact';
import { takes, type BoardGraph } from '../engine/board-graph';
import { INPUTS } from '../engine/flow-mask';
import { insertOnAll, MendDraft } from '../engine/draft-mend';
import type { GraphEdge, GraphNode } from '../engine/graph-node';
import type { Mend } from '../engine/review';
import { CLEANERS } from '../engine/kinds';
import type { Steps } from '../engine/walk';
import { entryEdges } from './entry-edges';
import { has } from './profile';
import { openEnds } from './open-ends';
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
  if (edges.length === 0) return cleanInGap(graph);
  return insertOnAll(graph, edges, 'data-cleaning') ?? insertOnAll(graph, edges, 'data-validation');
});

const BRINGS = [
  'event-log',
  'app-database',
  'content-corpus',
  'external-system',
  'batch-ingestion',
  'event-stream',
  'pii-redactor',
  'data-lake',
  'data-warehouse',
] as const;
const WAITS = [
  'data-validation',
  'feature-engineering',
  'feature-store',
  'dataset-builder',
  'media-preprocessor',
  'chunker',
] as const;

/** Where the data ends at one part and the work waits at another: what stood between was taken out. */
function cleanInGap(graph: BoardGraph): Mend | undefined {
  const reached = graph.downstream(sources(graph), INPUTS);
  const [end, ...otherEnds] = openEnds(graph, BRINGS);
  const learning = graph.upstream(learners(graph), INPUTS);
  const [start, ...otherStarts] = graph
    .connected(...WAITS)
    .filter((node) => learning.has(node) && !reached.has(node) && !takes(node, INPUTS));
  if (!end || !start || otherEnds.length > 0 || otherStarts.length > 0) return undefined;
  const draft = new MendDraft(graph);
  const cleaned = draft.add('data-cleaning', { near: [end, start] });
  return draft.connect(end, cleaned).connect(cleaned, start).mend('Add data cleaning');
}
