import { cleaning } from '../analysis/cleaning';
import { questionChecks } from '../analysis/questions';
import { CLEANERS } from '../engine/kinds';
import { missing, partial, present, type StageReader } from './stage-reading';

export const dataCleaning: StageReader = {
  id: 'data-cleaning',
  read(graph) {
    const { effective, bypasses } = cleaning(graph);
    if (effective.length === 0) {
      const ofQuestions = questionChecks(graph);
      const loose = graph.of(...CLEANERS).filter((node) => !ofQuestions.has(node));
      return loose.length > 0
        ? partial(loose, 'a place on the way from the sources to training')
        : missing;
    }
    return bypasses.length === 0
      ? present(effective, graph.of(...CLEANERS))
      : partial(effective, 'cleaning on every way to training');
  },
};
