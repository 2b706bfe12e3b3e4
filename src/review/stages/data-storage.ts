import { storesOnPath } from '../analysis/stores';
import { STORES } from '../engine/kinds';
import { missing, partial, present, type StageReader } from './stage-reading';

export const dataStorage: StageReader = {
  id: 'data-storage',
  read(graph) {
    const onPath = storesOnPath(graph);
    const stores = graph.of(...STORES);
    if (onPath.length > 0) return present(onPath, stores);
    return stores.length > 0
      ? partial(stores, 'a store on the way from a source to its use')
      : missing;
  },
};
