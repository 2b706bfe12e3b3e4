import { answering } from '../analysis/answering';
import { missing, partial, present, type StageReader } from './stage-reading';

export const serving: StageReader = {
  id: 'serving',
  read(graph) {
    const all = answering(graph);
    if (all.length === 0) return missing;
    const sound = all.filter(({ model, received }) => model && received);
    const nodes = all.map(({ node }) => node);
    if (sound.length > 0)
      return present(
        sound.map(({ node }) => node),
        nodes,
      );
    return partial(
      nodes,
      all.some(({ model }) => model) ? 'someone who gets the answer' : 'a model to answer with',
    );
  },
};
