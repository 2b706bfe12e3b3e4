import { ASK, recognise, SURE } from '../../library/recognise';
import type { Library } from '../../library/library';
import { meaningOf } from '../../library/own-components';
import { isKind, type Kind } from './kinds';

interface Guess {
  readonly kind: Kind;
  readonly sure: boolean;
}

const byLibrary = new WeakMap<Library, Map<string, Guess | undefined>>();
/** Labels repeat from one review to the next; beyond this many the memory starts anew. */
const MOST_KEPT = 20_000;

/** What a plain box probably is, by its label; undefined where the library is not sure enough. */
export function guessKind(label: string, library: Library): Kind | undefined {
  const guess = guessOf(label, library);
  return guess?.sure === true ? guess.kind : undefined;
}

/** What it may be, where one would ask: it counts for no path, but as a word. */
export const likelyKind = (label: string, library: Library): Kind | undefined =>
  guessOf(label, library)?.kind;

function guessOf(label: string, library: Library): Guess | undefined {
  let known = byLibrary.get(library);
  if (!known || known.size > MOST_KEPT) {
    known = new Map();
    byLibrary.set(library, known);
  }
  if (known.has(label)) return known.get(label);
  const guess = read(label, library);
  known.set(label, guess);
  return guess;
}

function read(label: string, library: Library): Guess | undefined {
  const [best] = recognise(library, label);
  if (best === undefined || best.confidence < ASK) return undefined;
  const definition = library.get(best.component);
  const kind = definition && meaningOf(definition);
  return kind !== undefined && isKind(kind) ? { kind, sure: best.confidence >= SURE } : undefined;
}
