import type { ComponentId } from '../../core/ids';
import type { Library } from '../../library/library';
import { searchComponents } from '../../library/search';
import type { Source } from '../workspace';

/** So long Enter waits for the names of the library at most, in ms; then it is what it seems. */
export const PATIENCE_MS = 4000;

/** Whether aliases and technologies have loaded: every whole library has some. */
export const isNamed = ({ all }: Library): boolean => all.some(({ aliases }) => aliases.length > 0);

/** The library once its names have loaded, or as it is when they do not come. */
function named(source: Source<Library>): Promise<Library> {
  const now = source.get();
  if (isNamed(now)) return Promise.resolve(now);
  return new Promise((resolve) => {
    const done = (): void => {
      stop();
      clearTimeout(timer);
      resolve(source.get());
    };
    const stop = source.subscribe(() => {
      if (isNamed(source.get())) done();
    });
    const timer = setTimeout(done, PATIENCE_MS);
  });
}

/** What Enter means in a search, also where it comes before the names: undefined for nothing known. */
export async function bestMatch(
  source: Source<Library>,
  query: string,
  near?: ComponentId,
): Promise<ComponentId | undefined> {
  const library = await named(source);
  const [found] = searchComponents(library, query, near === undefined ? {} : { near });
  if (found !== undefined) return found.definition.id;
  const { componentsMeant } = await import('../../library/meant');
  return componentsMeant(library, query)[0]?.definition.id;
}
