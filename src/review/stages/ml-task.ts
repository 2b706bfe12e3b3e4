import { cardsOf } from '../analysis/brief-cards';
import { isFilled } from '../analysis/words';
import { missing, partial, present, type StageReader } from './stage-reading';

export const mlTask: StageReader = {
  id: 'ml-task',
  read({ board }) {
    const { task, target } = board.brief;
    if (!isFilled(task)) return missing;
    const cards = cardsOf(board, 'task');
    return isFilled(target)
      ? { ...present([]), cards }
      : { ...partial([], 'what is predicted, for which unit'), cards };
  },
};
