import { splitting } from '../analysis/splits';
import { has } from '../analysis/profile';
import { missing, notApplicable, partial, present, type StageReader } from './stage-reading';

export const datasetSplit: StageReader = {
  id: 'dataset-split',
  read(graph) {
    if (!has(graph, 'trains')) return notApplicable;
    const { before, drawn, testIsUsed } = splitting(graph);
    if (before.length === 0) {
      return drawn.length > 0 ? partial(drawn, 'a split before training') : missing;
    }
    return testIsUsed
      ? present(before, drawn)
      : partial(before, 'a test part that an evaluator reads');
  },
};
