import { answering } from '../analysis/answering';
import { soundest, type StageReader } from './stage-reading';

export const serving: StageReader = {
  id: 'serving',
  read(graph) {
    const all = answering(graph);
    return soundest(
      all,
      ({ model, received }) => model && received,
      () =>
        all.some(({ model }) => model) ? 'someone who gets the answer' : 'a model to answer with',
    );
  },
};
