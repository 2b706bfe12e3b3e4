import type { ComponentDefinition } from '../library/component';
import { createLibrary, withNames } from '../library/library';
import type { Library } from '../library/library';
import type { Source } from '../ui/workspace';

/**
 * The library for search and recognition. Names are two thirds of its size and nobody needs
 * them to draw, so they load once somebody looks for something.
 */
export function searchLibrary(
  library: Library,
  definitions: readonly ComponentDefinition[],
): Source<Library> {
  let current = library;
  let asked = false;
  const listeners = new Set<() => void>();
  const load = async () => {
    const names = await import('virtual:component-names');
    current = createLibrary(withNames(definitions, names.default));
    for (const listener of listeners) listener();
  };
  return {
    get: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      if (!asked) {
        asked = true;
        void load();
      }
      return () => void listeners.delete(listener);
    },
  };
}
