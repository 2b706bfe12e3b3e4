import { onlyPrompts, transformsInUse } from '../analysis/transforms';
import { TRANSFORMS } from '../engine/kinds';
import { missing, notApplicable, partial, present, type StageReader } from './stage-reading';

export const featureEngineering: StageReader = {
  id: 'feature-engineering',
  read(graph) {
    if (onlyPrompts(graph)) return notApplicable;
    const used = transformsInUse(graph);
    const drawn = graph.of(...TRANSFORMS);
    if (used.length > 0) return present(used, drawn);
    return drawn.length > 0 ? partial(drawn, 'a way from the features to the model') : missing;
  },
};
