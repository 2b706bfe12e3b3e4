import type { BoardGraph } from '../engine/board-graph';
import { fact } from '../engine/fact';
import { isStated } from '../engine/graph-node';
import { labelsOf } from './labels';

/** Something shows what the model would not have chosen, or says how likely it was to choose. */
export const explores = fact((graph: BoardGraph): boolean =>
  graph.nodes.some((node) => isStated(node, 'exploration') || isStated(node, 'propensityLogged')),
);

/** Labels that do not depend on what the model let through. */
export const hasIndependentLabels = fact((graph: BoardGraph): boolean =>
  labelsOf(graph).joined.some(
    ({ kind }) => kind === 'human-labelling' || kind === 'weak-labeller' || kind === 'review-queue',
  ),
);
