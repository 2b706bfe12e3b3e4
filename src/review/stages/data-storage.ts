import { has } from '../analysis/profile';
import { storesOnPath } from '../analysis/stores';
import { STORES } from '../engine/kinds';
import { missing, partial, present, type StageReader } from './stage-reading';

const CORPUS = ['content-corpus'] as const;

export const dataStorage: StageReader = {
  id: 'data-storage',
  read(graph) {
    const onPath = storesOnPath(graph);
    // A corpus can be read again, which is enough where nothing is trained.
    const stores = graph.of(...STORES, ...(has(graph, 'trains') ? [] : CORPUS));
    if (onPath.length > 0) return present(onPath, stores);
    return stores.length > 0
      ? partial(stores, 'a store on the way from a source to its use')
      : missing;
  },
};
