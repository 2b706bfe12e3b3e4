import { storesOf, storesOnPath } from '../analysis/stores';
import { missing, partial, present, type StageReader } from './stage-reading';

export const dataStorage: StageReader = {
  id: 'data-storage',
  read(graph) {
    const onPath = storesOnPath(graph);
    const stores = storesOf(graph);
    if (onPath.length > 0) return present(onPath, stores);
    return stores.length > 0
      ? partial(stores, 'a store on the way from a source to its use')
      : missing;
  },
};
