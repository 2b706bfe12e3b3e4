import { evaluators } from '../analysis/evaluation';
import { soundest, type StageReader } from './stage-reading';

export const offlineEvaluation: StageReader = {
  id: 'offline-evaluation',
  read(graph) {
    const all = evaluators(graph);
    return soundest(
      all,
      ({ heldOut, model }) => heldOut && model,
      () =>
        all.some(({ heldOut }) => heldOut)
          ? 'the model or its answers'
          : all.some(({ model }) => model)
            ? 'data that training has not seen'
            : 'held-out data and the model',
    );
  },
};
