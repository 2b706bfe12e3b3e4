import type { LabelParts } from './label-parts';
import type { Library } from './library';
import { nameIndexOf } from './name-index';
import { rootOf } from './normalise';

/** Shorter words are one slip away from too many others. */
const LEAST_FOR_ONE = 6;
const LEAST_FOR_TWO = 9;

interface Vocabulary {
  readonly known: ReadonlySet<string>;
  /** Words by their first letter: a slip of the finger is rarely there. */
  readonly byFirst: ReadonlyMap<string, readonly string[]>;
}

const vocabularies = new WeakMap<Library, Vocabulary>();

/** Puts right what is one slip away from a word of the library's names, two in a long word. */
export function spellOut(library: Library, { head, rest, all }: LabelParts): LabelParts {
  const vocabulary = vocabularyOf(library);
  const spell = (words: readonly string[]) => words.map((word) => spelt(vocabulary, word));
  return all.every((word) => word.length < LEAST_FOR_ONE || vocabulary.known.has(word))
    ? { head, rest, all }
    : { head: spell(head), rest: spell(rest), all: spell(all) };
}

/** Whether a name of the library has the word, in any form. */
export const isKnownWord = (library: Library, word: string): boolean => {
  const { known } = vocabularyOf(library);
  return known.has(word) || known.has(rootOf(word));
};

function vocabularyOf(library: Library): Vocabulary {
  const there = vocabularies.get(library);
  if (there) return there;
  const words = new Set(nameIndexOf(library).names.flatMap((name) => name.words));
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < LEAST_FOR_ONE - 1) continue;
    const first = word.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  const made = { known: new Set([...words, ...[...words].map(rootOf)]), byFirst };
  vocabularies.set(library, made);
  return made;
}

function spelt({ known, byFirst }: Vocabulary, word: string): string {
  if (word.length < LEAST_FOR_ONE || known.has(word) || known.has(rootOf(word))) return word;
  const most = word.length < LEAST_FOR_TWO ? 1 : 2;
  let best = word;
  let least = most + 1;
  for (const candidate of byFirst.get(word.charAt(0)) ?? []) {
    if (Math.abs(candidate.length - word.length) > most) continue;
    const slips = slipsBetween(word, candidate, least);
    if (slips < least) {
      least = slips;
      best = candidate;
    }
  }
  return best;
}

/** Letters to put in, leave out, change or swap with the next; `limit` where there are more. */
function slipsBetween(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let slips = Math.min(
        (row[j - 1] ?? limit) + (same ? 0 : 1),
        (row[j] ?? limit) + 1,
        (next[j - 1] ?? limit) + 1,
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) slips = Math.min(slips, (before[j - 2] ?? limit) + 1);
      next.push(slips);
      least = Math.min(least, slips);
    }
    if (least >= limit) return limit;
    before = row;
    row = next;
  }
  return Math.min(limit, row[b.length] ?? limit);
}
