import { cardsOf } from '../analysis/brief-cards';
import { metricsOf } from '../analysis/metrics';
import { has } from '../analysis/profile';
import { missing, partial, present, type StageReader } from './stage-reading';

export const successMetrics: StageReader = {
  id: 'success-metrics',
  read(graph) {
    const { all, offline, online } = metricsOf(graph.board);
    if (all.length === 0) return missing;
    const cards = cardsOf(graph.board, 'metrics');
    if (offline.length === 0) return { ...partial([], 'an offline metric'), cards };
    return online.length > 0 || has(graph, 'batch')
      ? { ...present([]), cards }
      : { ...partial([], 'an online metric'), cards };
  },
};
