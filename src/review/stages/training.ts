import { has } from '../analysis/profile';
import { fedTrainers } from '../analysis/datasets';
import { TRAINERS } from '../engine/kinds';
import { missing, notApplicable, partial, present, type StageReader } from './stage-reading';

export const training: StageReader = {
  id: 'training',
  read(graph) {
    if (!has(graph, 'trains')) return notApplicable;
    const fed = fedTrainers(graph);
    const drawn = graph.of(...TRAINERS);
    if (fed.length > 0) return present(fed, drawn);
    return drawn.length > 0 ? partial(drawn, 'a data set to learn from') : missing;
  },
};
