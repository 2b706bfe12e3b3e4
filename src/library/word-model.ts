import type { ComponentId } from '../core/ids';
import { nameIndexOf, type ComponentName } from './name-index';
import type { Library } from './library';
import { rootOf } from './normalise';

/**
 * What single words say about components, learnt from all their names: which names contain a
 * word, and how strongly it points at one component rather than at another.
 */
export interface WordModel {
  readonly phrases: readonly Phrase[];
  /** The phrases that contain a root. */
  readonly phrasesOf: ReadonlyMap<string, readonly number[]>;
  /** Shares that add up to less than one, by component. */
  readonly pointsAt: ReadonlyMap<string, ReadonlyMap<ComponentId, number>>;
  /** Rare words weigh more; a word that no name contains weighs little. */
  weightOf(root: string): number;
}

export interface Phrase {
  readonly name: ComponentName;
  readonly roots: readonly string[];
  /** The sum of its roots' weights. */
  readonly weight: number;
}

const UNKNOWN_WEIGHT = 0.9;
const models = new WeakMap<Library, WordModel>();

/** Built at the first use. */
export function wordModelOf(library: Library): WordModel {
  const known = models.get(library);
  if (known) return known;
  const model = learn(nameIndexOf(library).names, library.all.length);
  models.set(library, model);
  return model;
}

function learn(names: readonly ComponentName[], components: number): WordModel {
  const bearers = new Map<string, Set<string>>();
  const strength = new Map<string, Map<ComponentId, number>>();
  const cut = names.map((name) => ({ name, roots: [...new Set(name.words.map(rootOf))] }));
  for (const { name, roots } of cut) {
    roots.forEach((root) => {
      addTo(bearers, root, () => new Set<string>()).add(name.component);
      const shares = addTo(strength, root, () => new Map<ComponentId, number>());
      // A name that is this word alone says more than a long name that contains it.
      const says = (name.kind === 'technology' ? 0.8 : 1) / roots.length;
      shares.set(name.component, (shares.get(name.component) ?? 0) + says);
    });
  }
  const weights = new Map(
    [...bearers].map(([root, { size }]) => [root, Math.log(1 + components / size)]),
  );
  const weightOf = (root: string): number => weights.get(root) ?? UNKNOWN_WEIGHT;
  const phrasesOf = new Map<string, number[]>();
  const phrases = cut.map(({ name, roots }, index): Phrase => {
    for (const root of roots) addTo(phrasesOf, root, () => []).push(index);
    return { name, roots, weight: roots.reduce((sum, root) => sum + weightOf(root), 0) };
  });
  const pointsAt = new Map([...strength].map(([root, shares]) => [root, normalised(shares)]));
  return { phrases, phrasesOf, pointsAt, weightOf };
}

function addTo<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

// A word that occurs once says less than one on which many names agree.
const SMOOTHING = 0.4;

function normalised(shares: ReadonlyMap<ComponentId, number>): ReadonlyMap<ComponentId, number> {
  let total = SMOOTHING;
  for (const share of shares.values()) total += share;
  return new Map([...shares].map(([component, share]) => [component, share / total]));
}
