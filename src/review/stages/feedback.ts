import { feedbackOf } from '../analysis/feedback';
import { missing, partial, present, type StageReader } from './stage-reading';

export const feedback: StageReader = {
  id: 'feedback',
  read(graph) {
    const { closed, logged } = feedbackOf(graph);
    if (closed.length > 0) return present(closed, logged);
    return logged.length > 0
      ? partial(logged, 'a way from the log back to data, labels or evaluation')
      : missing;
  },
};
