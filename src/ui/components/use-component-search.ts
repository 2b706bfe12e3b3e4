import { useMemo } from 'react';

import type { ComponentId } from '../../core/ids';
import type { ComponentDefinition } from '../../library/component';
import { searchComponents } from '../../library/search';
import { useSource, useWorkspace } from '../workspace';

export interface ComponentMatch {
  readonly definition: ComponentDefinition;
  /** The alias or technology that matched, where it is not the name. */
  readonly matched?: string;
}

/** Components that a query means, best first, what `near` leads to before its equals; all for none. */
export function useComponentSearch(query: string, near?: ComponentId): readonly ComponentMatch[] {
  const library = useSource(useWorkspace().wholeLibrary);
  return useMemo(
    () =>
      searchComponents(library, query, near === undefined ? {} : { near }).map(
        ({ definition, matched, kind }) =>
          kind === 'name' ? { definition } : { definition, matched },
      ),
    [library, query, near],
  );
}
