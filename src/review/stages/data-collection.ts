import { isPlain, neighbours } from '../analysis/drawn-loop';
import { has } from '../analysis/profile';
import { ASKS } from '../analysis/questions';
import { sinks, sources } from '../analysis/sources';
import { flows, INPUTS } from '../engine/flow-mask';
import type { BoardGraph } from '../engine/board-graph';
import { isA, type GraphNode } from '../engine/graph-node';
import {
  CLEANERS,
  EVALUATORS,
  MONITORS,
  PEOPLE,
  PREDICTORS,
  TRAINERS,
  type Kind,
} from '../engine/kinds';
import { missing, partial, present, type StageReader, type StageReading } from './stage-reading';

// Rows behind a retriever reach the predictor as candidates.
const TO_USE = INPUTS | flows('candidates');

const SOURCES = ['event-log', 'app-database', 'content-corpus', 'external-system'] as const;

export const dataCollection: StageReader = {
  id: 'data-collection',
  read(graph) {
    const born = sources(graph);
    const taking = ingestion(graph);
    if (born.length === 0) return fromOutside(graph, taking);
    // People and services whose events lead nowhere were not drawn as sources.
    const proper = born.filter((node) => isA(node, SOURCES));
    const arriving = graph.upstream(sinks(graph), TO_USE);
    const used = born.filter((source) =>
      source.out.some(({ bit, to }) => (bit & INPUTS) !== 0 && arriving.has(to)),
    );
    return used.length > 0
      ? present(used, [...born, ...taking])
      : proper.length === 0
        ? fromOutside(graph, taking)
        : partial(proper, 'a way from a source to training, an index or a predictor');
  },
};

/** What takes data in, from wherever it comes. */
const ingestion = (graph: BoardGraph): GraphNode[] =>
  graph.connected('batch-ingestion', 'event-stream');

/** Data comes in whose source is not drawn, or comes from a box that nobody knows. */
function fromOutside(graph: BoardGraph, taking: readonly GraphNode[]): StageReading {
  if (taking.length > 0) return partial(taking, 'the source that the data comes from');
  return startsUnknown(graph) ? { ...missing, inWords: true } : missing;
}

/** Where these begin a picture, it shows the later half of a system. */
const LATER: readonly Kind[] = [
  ...PREDICTORS,
  ...TRAINERS,
  ...CLEANERS,
  ...EVALUATORS,
  ...MONITORS,
  'feature-engineering',
  'feature-store',
  'data-splitter',
  'orchestrator',
  'ci-cd',
  'compute-cluster',
  'ml-operator',
  'model-registry',
  'experiment-tracker',
  'alerting',
];

/**
 * A plain box from which lines only come, or what people do; where nothing is trained, a box that
 * nobody knows and that is no question.
 */
function startsUnknown(graph: BoardGraph): boolean {
  if (!graph.nodes.some(isPlain)) return false;
  const before = neighbours(graph, 'in');
  const after = neighbours(graph, 'out');
  const trains = has(graph, 'trains');
  const begins = (node: GraphNode): boolean => !before.has(node) && after.has(node);
  return graph.nodes.some((node) =>
    trains
      ? isPlain(node) &&
        ((begins(node) && !isA(node, LATER)) || (isA(node, PEOPLE) && after.has(node)))
      : node.kind === undefined && begins(node) && !ASKS.test(node.label),
  );
}
