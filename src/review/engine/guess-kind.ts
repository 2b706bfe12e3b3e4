import { recognise, SURE } from '../../library/recognise';
import type { Library } from '../../library/library';
import type { Surroundings } from '../../library/label-surroundings';
import { meaningOf } from '../../library/own-components';
import { isKind, type Kind } from './kinds';

export interface Guess {
  readonly kind: Kind;
  /** It counts as that; otherwise one would ask, and it counts for no path but as a word. */
  readonly sure: boolean;
}

const byLibrary = new WeakMap<Library, Map<string, Guess | undefined>>();
/** Labels repeat from one review to the next; beyond this many the memory starts anew. */
const MOST_KEPT = 20_000;

/**
 * From here on a box that one would ask about counts as a word for what it may be. Below, words
 * that it shares with a name by chance would show stages that no reader sees.
 */
const LIKELY = 0.7;

/** What a plain box probably is, by its label and what stands around it. */
export function guessKind(
  label: string,
  library: Library,
  around: Surroundings = {},
): Guess | undefined {
  let known = byLibrary.get(library);
  if (!known || known.size > MOST_KEPT) {
    known = new Map();
    byLibrary.set(library, known);
  }
  const { before = [], after = [], within = '' } = around;
  const key = [label, before.join(' '), after.join(' '), within].join('\n');
  if (known.has(key)) return known.get(key);
  const guess = read(label, library, around);
  known.set(key, guess);
  return guess;
}

function read(label: string, library: Library, around: Surroundings): Guess | undefined {
  const [best] = recognise(library, label, around);
  if (best === undefined || best.confidence < LIKELY) return undefined;
  const definition = library.get(best.component);
  const kind = definition && meaningOf(definition);
  return kind !== undefined && isKind(kind) ? { kind, sure: best.confidence >= SURE } : undefined;
}
