import type { ComponentOutline } from '../library/component';
import { createLibrary, withDetails } from '../library/library';
import type { Library } from '../library/library';
import type { Source } from '../ui/workspace';

/**
 * The library with properties and all names. They are nine tenths of its size and nobody needs
 * them to draw, so they load with the first panel or search that shows them.
 */
export function wholeLibrary(
  library: Library,
  outlines: readonly ComponentOutline[],
): Source<Library> {
  let current = library;
  let asked = false;
  const listeners = new Set<() => void>();
  const load = async () => {
    const details = await import('virtual:component-details');
    current = createLibrary(withDetails(outlines, details.default));
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
