import { cardsOf } from '../analysis/brief-cards';
import { statedLimits } from '../analysis/limits';
import { missing, partial, present, type StageReader } from './stage-reading';

export const constraints: StageReader = {
  id: 'constraints',
  read({ board }) {
    const { time, volume, privacy } = statedLimits(board);
    const lacking = [
      ...(time ? [] : ['a latency or freshness limit']),
      ...(volume ? [] : ['a throughput or volume']),
      ...(privacy ? [] : ['a word on privacy']),
    ];
    if (lacking.length === 3) return missing;
    const cards = cardsOf(board, 'constraints');
    return lacking.length === 0
      ? { ...present([]), cards }
      : { ...partial([], lacking.join(' and ')), cards };
  },
};
