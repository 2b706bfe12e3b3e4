import { useMemo, useSyncExternalStore } from 'react';

import type { ComponentDefinition } from '../../library/component';
import { searchComponents } from '../../library/search';
import { useWorkspace } from '../workspace';

export interface ComponentMatch {
  readonly definition: ComponentDefinition;
  /** The alias or technology that matched, where it is not the name. */
  readonly matched?: string;
}

const never = () => () => {};

/** Components that a query means, best first; all of them for an empty query, which loads no names. */
export function useComponentSearch(query: string): readonly ComponentMatch[] {
  const { searchLibrary } = useWorkspace();
  const library = useSyncExternalStore(
    query === '' ? never : searchLibrary.subscribe,
    searchLibrary.get,
  );
  return useMemo(
    () =>
      searchComponents(library, query).map(({ definition, matched, kind }) =>
        kind === 'name' ? { definition } : { definition, matched },
      ),
    [library, query],
  );
}
