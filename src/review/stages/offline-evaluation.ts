import { evaluators } from '../analysis/evaluation';
import { missing, partial, present, type StageReader } from './stage-reading';

export const offlineEvaluation: StageReader = {
  id: 'offline-evaluation',
  read(graph) {
    const all = evaluators(graph);
    if (all.length === 0) return missing;
    const sound = all.filter(({ heldOut, model }) => heldOut && model);
    const nodes = all.map(({ node }) => node);
    if (sound.length > 0)
      return present(
        sound.map(({ node }) => node),
        nodes,
      );
    return partial(
      nodes,
      all.some(({ heldOut }) => heldOut)
        ? 'the model or its answers'
        : all.some(({ model }) => model)
          ? 'data that training has not seen'
          : 'held-out data and the model',
    );
  },
};
