import { useMemo } from 'react';

import type { ComponentDefinition } from '../../library/component';
import { searchComponents } from '../../library/search';
import { useSource, useWorkspace } from '../workspace';

export interface ComponentMatch {
  readonly definition: ComponentDefinition;
  /** The alias or technology that matched, where it is not the name. */
  readonly matched?: string;
}

/** Components that a query means, best first; all of them for an empty query. */
export function useComponentSearch(query: string): readonly ComponentMatch[] {
  const library = useSource(useWorkspace().wholeLibrary);
  return useMemo(
    () =>
      searchComponents(library, query).map(({ definition, matched, kind }) =>
        kind === 'name' ? { definition } : { definition, matched },
      ),
    [library, query],
  );
}
