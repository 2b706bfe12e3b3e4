import { useMemo } from 'react';

import type { ComponentDefinition } from '../../library/component';
import { useWorkspace } from '../workspace';

export interface ComponentMatch {
  readonly definition: ComponentDefinition;
  /** The alias, technology or prefix that matched, where it is not the name. */
  readonly matched?: string;
}

/** Components that a query means, best first; all of them for an empty query. */
export function useComponentSearch(query: string): readonly ComponentMatch[] {
  const { library } = useWorkspace();
  return useMemo(() => {
    const text = query.trim().toLowerCase();
    return library.placeable
      .filter(({ name }) => name.toLowerCase().includes(text))
      .map((definition) => ({ definition }));
  }, [library, query]);
}
