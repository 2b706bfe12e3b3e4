/** How near a name is to what was typed; the larger the nearer, 0 is not at all. */
const WHOLE = 100;
const BEGINS = 84;
const INITIALS = 78;
const WORDS = 70;
const INSIDE = 40;

/** Shorter pieces than this stand inside too many words to mean anything. */
const LEAST_INSIDE = 3;

/**
 * How well a name answers a query, 0 to 100: begun by it, by the beginnings of its words in any
 * order ("fix sel"), by its initials ("aw"), or by a piece of it. Letters strewn over a name are
 * no answer.
 */
export function nearness(name: string, query: string): number {
  const wanted = fold(query);
  const text = fold(name);
  if (wanted === '') return WHOLE;
  if (text === wanted) return WHOLE;
  if (text.startsWith(wanted)) return BEGINS;
  const words = text.split(' ');
  if (wanted.length > 1 && words.map((word) => word.charAt(0)).join('') === wanted) return INITIALS;
  const asked = wanted.split(' ');
  if (asked.every((part) => words.some((word) => word.startsWith(part)))) return WORDS;
  return wanted.length >= LEAST_INSIDE && text.includes(wanted) ? INSIDE : 0;
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export interface Ranked<T> {
  readonly entry: T;
  readonly score: number;
}

/** The entries that answer the query, nearest first; equals stay in their order. All for none. */
export function rankEntries<T>(
  entries: readonly T[],
  query: string,
  namesOf: (entry: T) => readonly string[],
): Ranked<T>[] {
  return entries
    .map((entry) => ({
      entry,
      score: Math.max(0, ...namesOf(entry).map((name) => nearness(name, query))),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
}

/** Weaker than this beside the best is dropped: it only hides what is meant. */
const FAR = 45;

/** Without those that are far behind the best answer of the whole list. */
export const near = <T>(ranked: readonly Ranked<T>[], best: number): Ranked<T>[] =>
  ranked.filter(({ score }) => score > best - FAR);
