import type { StageId } from '../../framework/steps';
import type { BoardGraph } from '../engine/board-graph';
import { EVALUATORS } from '../engine/kinds';
import { perhaps, stagesOfTools } from './box-evidence';
import { drawnStages } from './drawn-evidence';
import { stagesIn, stagesInName } from './name-words';
import { placeAllows } from './place-says';
import { toldIn } from './told';

/**
 * The stages that a text of the board names without a negation, that a plain box may stand for
 * without being sure, or that the lines of a picture show: mentioned, not drawn.
 */
export function mentionedStages(graph: BoardGraph): ReadonlySet<StageId> {
  const mentioned = new Set<StageId>();
  for (const told of toldIn(graph)) {
    const isPlaced = (stage: StageId): boolean => placeAllows(graph, stage, told);
    for (const stage of stagesIn(told.text)) if (isPlaced(stage)) mentioned.add(stage);
    if (!told.isName) continue;
    for (const stage of stagesInName(told.text)) if (isPlaced(stage)) mentioned.add(stage);
  }
  for (const node of graph.nodes) {
    const add = (stage: StageId): void => {
      if (placeAllows(graph, stage, { text: node.label, node: node.id })) mentioned.add(stage);
    };
    perhaps(node, graph.library).forEach(add);
    if (node.kind === undefined) stagesOfTools(node.label, graph.library).forEach(add);
  }
  // Who trains has chosen a model.
  if (mentioned.has('training')) mentioned.add('model-selection');
  const drawn = new Set(drawnStages(graph, mentioned));
  for (const stage of drawn) if (stage !== 'training') mentioned.add(stage);
  if (drawn.has('training') && showsMaking(graph, mentioned)) mentioned.add('training');
  return mentioned;
}

/** A picture that only asks a model shows no training of it, whatever it was trained with. */
const showsMaking = (graph: BoardGraph, mentioned: ReadonlySet<StageId>): boolean =>
  MAKING.some((stage) => mentioned.has(stage)) ||
  graph.has(...MADE_WITH) ||
  [...graph.board.nodes.values()].some((node) => 'label' in node && OFFLINE.test(node.label));

const OFFLINE = /\b(offline|batch|learners?|experiments?)\b/i;

const MAKING: readonly StageId[] = ['labelling', 'dataset-split', 'offline-evaluation', 'feedback'];
const MADE_WITH = [
  ...EVALUATORS,
  'human-labelling',
  'weak-labeller',
  'label-join',
  'dataset-builder',
  'data-splitter',
  'sampler',
  'experiment-tracker',
  'model-registry',
  'hyperparameter-tuner',
] as const;
