import { isMeasurable } from '../analysis/goals';
import { cardsOf } from '../analysis/brief-cards';
import { statedGoals } from '../analysis/goals';
import { missing, partial, present, type StageReader } from './stage-reading';

export const businessGoal: StageReader = {
  id: 'business-goal',
  read(graph) {
    const goals = statedGoals(graph.board);
    if (goals.length === 0) return missing;
    const cards = cardsOf(graph.board, 'goal');
    return goals.some(({ text }) => isMeasurable(text))
      ? { ...present([]), cards }
      : { ...partial([], 'a goal that says which way which quantity moves'), cards };
  },
};
