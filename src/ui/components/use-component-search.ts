import { useEffect, useMemo, useState } from 'react';

import type { ComponentId } from '../../core/ids';
import type { ComponentDefinition } from '../../library/component';
import type { Library } from '../../library/library';
import type * as Meant from '../../library/meant';
import { searchComponents } from '../../library/search';
import { useSource, useWorkspace } from '../workspace';

export interface ComponentMatch {
  readonly definition: ComponentDefinition;
  /** The alias or technology that matched, where it is not the name. */
  readonly matched?: string;
  /** The pieces of the name, or of `matched`, that the query is: start and end. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/**
 * Components that a query means, best first, what `near` leads to before its equals; all for none.
 * Where no name begins like it, it is recognised like a label.
 */
export function useComponentSearch(query: string, near?: ComponentId): readonly ComponentMatch[] {
  const library = useSource(useWorkspace().wholeLibrary);
  const found = useMemo(
    (): readonly ComponentMatch[] =>
      searchComponents(library, query, near === undefined ? {} : { near }).map(
        ({ definition, matched, kind, marks }) =>
          kind === 'name' ? { definition, marks } : { definition, matched, marks },
      ),
    [library, query, near],
  );
  const meant = useMeant(library, found.length === 0 ? query : '');
  return found.length === 0 ? meant : found;
}

type Recogniser = Pick<typeof Meant, 'componentsMeant'>;

const NONE: readonly ComponentMatch[] = [];

/** What words mean that no name begins with; the recogniser loads when they are first met. */
function useMeant(library: Library, words: string): readonly ComponentMatch[] {
  const [recogniser, setRecogniser] = useState<Recogniser>();
  const isAsked = words.trim() !== '';
  useEffect(() => {
    if (!isAsked) return undefined;
    let gone = false;
    const load = async () => {
      const loaded = await import('../../library/meant');
      if (!gone) setRecogniser(loaded);
    };
    // Offline before the first time: the search says that it found nothing.
    load().catch(() => {});
    return () => {
      gone = true;
    };
  }, [isAsked]);
  return useMemo(
    () =>
      recogniser === undefined || words.trim() === ''
        ? NONE
        : recogniser.componentsMeant(library, words).map(({ definition, matched }) => ({
            definition,
            marks: [],
            ...(matched !== undefined && { matched }),
          })),
    [recogniser, library, words],
  );
}
