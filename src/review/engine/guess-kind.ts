import { recognise, SURE } from '../../library/recognise';
import type { Library } from '../../library/library';
import { meaningOf } from '../../library/own-components';
import { isKind, type Kind } from './kinds';

const byLibrary = new WeakMap<Library, Map<string, Kind | undefined>>();
/** Labels repeat from one review to the next; beyond this many the memory starts anew. */
const MOST_KEPT = 20_000;

/** What a plain box probably is, by its label; undefined where the library is not sure enough. */
export function guessKind(label: string, library: Library): Kind | undefined {
  let known = byLibrary.get(library);
  if (!known || known.size > MOST_KEPT) {
    known = new Map();
    byLibrary.set(library, known);
  }
  if (known.has(label)) return known.get(label);
  const [best] = recognise(library, label);
  const definition = best && best.confidence >= SURE ? library.get(best.component) : undefined;
  const meant = definition && meaningOf(definition);
  const kind = meant !== undefined && isKind(meant) ? meant : undefined;
  known.set(label, kind);
  return kind;
}
