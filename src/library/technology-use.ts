import type { ComponentId } from '../core/ids';
import type { Library } from './library';
import { likelihood, type Habits } from './likely-next';
import { keyOf, nameIndexOf, type ComponentName } from './name-index';
import { wordsOf } from './normalise';

/** What stands around a word, and what usually follows what. */
export interface UseContext {
  readonly habits: Habits;
  /** What stands before it in its chain; counts as what leads to it, unless it is in `to`. */
  readonly after?: ComponentId | undefined;
  readonly from?: readonly ComponentId[];
  readonly to?: readonly ComponentId[];
}

/** The components that a technology may be; none where the word is somebody's name. */
export function technologyUses(library: Library, word: string): readonly ComponentName[] {
  const { exact, technologies } = nameIndexOf(library);
  const key = keyOf(wordsOf(word));
  return exact.has(key) ? [] : (technologies.get(key) ?? []);
}

/**
 * Which of several uses fits best between its neighbours: "MLflow" is the registry where a trainer
 * leads to it and a server takes from it. The first one where nothing speaks for another; `fits`
 * says whether its neighbours speak for it at all.
 */
export function likeliestUse(
  library: Library,
  uses: readonly ComponentName[],
  { habits, after, from = [], to = [] }: UseContext,
): { readonly name: ComponentName; readonly fits: boolean } | undefined {
  const before = after === undefined || to.includes(after) ? from : [...from, after];
  const fitOf = ({ component }: ComponentName): number => {
    const use = library.get(component);
    if (use === undefined) return 0;
    let fit = 0;
    for (const start of known(library, before)) fit += likelihood(library, start, use, habits);
    for (const end of known(library, to)) fit += likelihood(library, use, end, habits);
    return fit;
  };
  const [best] = uses.map((name) => ({ name, fit: fitOf(name) })).toSorted((a, b) => b.fit - a.fit);
  return best && { name: best.name, fits: best.fit > 0 };
}

const known = (library: Library, ids: readonly ComponentId[]) =>
  [...new Set(ids)].flatMap((id) => library.get(id) ?? []);
