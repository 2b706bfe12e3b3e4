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
 * leads to it and a server takes from it. Undefined where nothing speaks for any.
 */
export function likeliestUse(
  library: Library,
  uses: readonly ComponentId[],
  { habits, after, from = [], to = [] }: UseContext,
): ComponentId | undefined {
  const before = after === undefined || to.includes(after) ? from : [...from, after];
  const [starts, ends] = [known(library, before), known(library, to)];
  const fitting = known(library, uses).flatMap((use) => {
    let fit = 0;
    for (const start of starts) fit += likelihood(library, start, use, habits);
    for (const end of ends) fit += likelihood(library, use, end, habits);
    return fit > 0 ? [{ use: use.id, fit }] : [];
  });
  return fitting.toSorted((a, b) => b.fit - a.fit)[0]?.use;
}

const known = (library: Library, ids: readonly ComponentId[]) =>
  [...new Set(ids)].flatMap((id) => library.get(id) ?? []);
