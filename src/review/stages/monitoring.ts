import { watching } from '../analysis/watching';
import { missing, partial, present, type StageReader } from './stage-reading';

export const monitoring: StageReader = {
  id: 'monitoring',
  read(graph) {
    const { watchers, told, drawn } = watching(graph);
    if (told.length > 0) return present(told, drawn);
    if (watchers.length > 0) return partial(watchers, 'someone or something that is told');
    return drawn.length > 0
      ? partial(drawn, 'a watch on what the model is given or says')
      : missing;
  },
};
