import { TRAINERS } from '../engine/kinds';
import { hasReason } from '../analysis/reasons';
import { isConnected } from '../engine/graph-node';
import { missing, partial, present, type StageReader } from './stage-reading';

export const modelSelection: StageReader = {
  id: 'model-selection',
  read(graph) {
    const models = graph.of(...TRAINERS, 'pretrained-model', 'llm-server');
    if (models.length === 0) return missing;
    const chosen = models.filter((node) => isConnected(node) && hasReason(node, ['family']));
    return chosen.length > 0
      ? present(chosen, models)
      : partial(models, 'the model family, or why this model');
  },
};
