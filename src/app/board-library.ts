import type { Library } from '../library/library';
import { withOwnComponents, type OwnComponents } from '../library/own-components';
import type { BoardDocument } from '../document/board-document';
import { shelf } from '../session/shelf';
import type { Source } from '../ui/workspace';

/**
 * The library that the open board is drawn, searched and connected by: the bundled kinds, the
 * board's own and those of the personal library. Where both have an id, the board's is meant.
 */
export function boardLibrary(
  document: Pick<BoardDocument, 'get' | 'subscribe'>,
  bundled: Source<Library>,
): Source<Library> {
  let last: readonly [OwnComponents, OwnComponents, OwnComponents] | undefined;
  const all = (): OwnComponents => {
    const { components } = document.get();
    const { personal } = shelf.getState();
    if (personal.size === 0) return components;
    if (components.size === 0) return personal;
    if (last?.[0] !== components || last[1] !== personal)
      last = [components, personal, new Map([...personal, ...components])];
    return last[2];
  };
  return {
    get: () => withOwnComponents(bundled.get(), all()),
    subscribe: (listener) => {
      const stops = [
        bundled.subscribe(listener),
        document.subscribe(listener),
        shelf.subscribe(listener),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
