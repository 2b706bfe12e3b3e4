import type { ComponentId } from '../core/ids';
import type { Library } from './library';
import { isCarrier } from './modifiers';
import { keyOf, nameIndexOf } from './name-index';
import { wordsOf } from './normalise';

/** Products with which one does anything. */
const ALL_ROUND = new Set(['panda', 'pandas', 'polar', 'polars', 'dask', 'numpy', 'slack', 'jira']);

const isAllRound = (word: string): boolean => isCarrier(word) || ALL_ROUND.has(word);

/** Words of a product's name, at most. */
const LONGEST = 4;

/**
 * What the products in a label are used for, where each is used for one thing alone: "Weekly
 * Evidently report" names a drift monitor, whatever the box is.
 */
export function namedTools(library: Library, label: string): ReadonlySet<ComponentId> {
  const { technologies } = nameIndexOf(library);
  const words = wordsOf(label);
  const found = new Set<ComponentId>();
  for (let start = 0; start < words.length; start++) {
    for (let length = Math.min(LONGEST, words.length - start); length > 0; length--) {
      const name = words.slice(start, start + length);
      const used = technologies.get(keyOf(name));
      if (used === undefined || name.every(isAllRound)) continue;
      const components = new Set(used.map(({ component }) => component));
      const [only] = components;
      if (only !== undefined && components.size === 1) found.add(only);
      start += length - 1;
      break;
    }
  }
  return found;
}
