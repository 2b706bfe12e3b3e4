import { labelsOf } from '../analysis/labels';
import { has, selfSupervised } from '../analysis/profile';
import { missing, notApplicable, partial, present, type StageReader } from './stage-reading';

export const labelling: StageReader = {
  id: 'labelling',
  read(graph) {
    if (!has(graph, 'trains') || selfSupervised(graph)) return notApplicable;
    const { joined, apart } = labelsOf(graph);
    if (joined.length > 0) return present(joined, apart);
    return apart.length > 0 ? partial(apart, 'a way for the labels into the data set') : missing;
  },
};
