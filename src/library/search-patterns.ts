import type { Pattern } from './pattern';

export interface PatternMatch {
  readonly pattern: Pattern;
  /** The alias that was matched, where it is not the name. */
  readonly matched?: string;
}

/** How near a name is to what was typed; lower is nearer. */
const NEARNESS = { whole: 0, begins: 1, words: 2 } as const;
/** Shorter text would find every pattern by some word. */
const SHORTEST = 2;

/**
 * Patterns that a query finds, best first, each once: it is the name or an alias, or begins it, or
 * each of its words begins one of the name's. Nothing for less than two letters.
 */
export function searchPatterns(patterns: readonly Pattern[], query: string): PatternMatch[] {
  const wanted = fold(query);
  if (wanted.length < SHORTEST) return [];
  return patterns
    .flatMap((pattern) => {
      const hits = [pattern.name, ...pattern.aliases].flatMap((text, index) => {
        const near = nearness(fold(text), wanted);
        return near === undefined ? [] : [{ text, index, near }];
      });
      const [best] = hits.toSorted((a, b) => a.near - b.near || a.index - b.index);
      if (best === undefined) return [];
      const match: PatternMatch = best.index === 0 ? { pattern } : { pattern, matched: best.text };
      return [{ match, near: best.near }];
    })
    .toSorted((a, b) => a.near - b.near)
    .map(({ match }) => match);
}

/** Whether the query is the whole name or alias: then the pattern comes before the components. */
export const isNamed = (match: PatternMatch | undefined, query: string): match is PatternMatch =>
  match !== undefined && fold(match.matched ?? match.pattern.name) === fold(query);

function nearness(name: string, wanted: string): number | undefined {
  if (name === wanted) return NEARNESS.whole;
  if (name.startsWith(wanted)) return NEARNESS.begins;
  const words = name.split(' ');
  const typed = wanted.split(' ');
  return typed.every((part) => words.some((word) => word.startsWith(part)))
    ? NEARNESS.words
    : undefined;
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
