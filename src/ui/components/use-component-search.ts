import { useMemo } from 'react';

import type { ComponentId } from '../../core/ids';
import type { ComponentDefinition } from '../../library/component';
import { searchComponents } from '../../library/search';
import { useSource, useWorkspace } from '../workspace';

export interface ComponentMatch {
  readonly definition: ComponentDefinition;
  /** The alias or technology that matched, where it is not the name. */
  readonly matched?: string;
  /** The pieces of the name, or of `matched`, that the query is: start and end. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** Components that a query means, best first, what `near` leads to before its equals; all for none. */
export function useComponentSearch(query: string, near?: ComponentId): readonly ComponentMatch[] {
  const library = useSource(useWorkspace().wholeLibrary);
  return useMemo(
    () =>
      searchComponents(library, query, near === undefined ? {} : { near }).map(
        ({ definition, matched, kind, marks }) =>
          kind === 'name' ? { definition, marks } : { definition, matched, marks },
      ),
    [library, query, near],
  );
}
