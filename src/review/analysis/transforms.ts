import { fact } from '../engine/fact';
import type { BoardGraph } from '../engine/board-graph';
import { flows, INPUTS } from '../engine/flow-mask';
import { isConnected, type GraphNode } from '../engine/graph-node';
import { INDEXES, PREDICTORS, TRAINERS, TRANSFORMS } from '../engine/kinds';
import { LEARNT_FAMILY } from './family-words';
import { drawsReadyModel } from './learning-words';
import { sinks } from './sources';

const TO_MODEL = INPUTS | flows('request', 'candidates');

/** Transforms whose output reaches a model or an index. */
export const transformsInUse = fact((graph: BoardGraph): GraphNode[] => {
  const towards = graph.upstream(sinks(graph), TO_MODEL);
  return graph
    .of(...TRANSFORMS)
    .filter((node) => towards.has(node) && node.out.some(({ to }) => towards.has(to)));
});

/** A board that prompts a generator and neither retrieves nor trains has no features to make. */
export const onlyPrompts = (graph: BoardGraph): boolean =>
  (drawsReadyModel(graph) &&
    !graph.nodes.some(({ label }) => RETRIEVES.test(label) || LEARNT_FAMILY.test(label))) ||
  promptsAlone(graph);

const RETRIEVES =
  /\b(retriev\w*|vectors?|index\w*|embed\w*|chunk\w*|search\w*|knowledge|rag|documents?|pdfs?|features?|encod\w*|pre-?process\w*)\b/i;

const promptsAlone = (graph: BoardGraph): boolean =>
  graph.of('llm-server').some(isConnected) &&
  !graph.has(...TRAINERS, ...INDEXES, ...PREDICTORS.filter((kind) => kind !== 'llm-server'));
