import { GOAL_KINDS, PROXY_TRAPS, type GoalKind, type ProxyTrap } from './goal-table';

const STEMS = GOAL_KINDS.flatMap((kind) =>
  kind.stems.map((stem) => ({
    kind,
    length: stem.length,
    words: new RegExp(String.raw`\b${stem.replaceAll(/[- ]/g, '[- ]')}`, 'i'),
  })),
).toSorted((a, b) => b.length - a.length);

/** The kinds of business goal that a sentence names, the one with the longest phrase first; at most two. */
export function goalKindsOf(text: string): GoalKind[] {
  const found = STEMS.flatMap(({ kind, words }) => (words.test(text) ? [kind] : []));
  return [...new Set(found)].slice(0, 2);
}

/**
 * The trap that a metric is for a goal, unless some other metric of the board keeps it honest.
 * `others` are the names of the board's metrics without this one.
 */
export function proxyTrap(
  goal: string,
  metric: string,
  others: readonly string[],
): ProxyTrap | undefined {
  const kinds = goalKindsOf(goal).map(({ id }) => id);
  return PROXY_TRAPS.find(
    ({ goals, metric: words, counter }) =>
      goals.some((kind) => kinds.includes(kind)) &&
      words.test(metric) &&
      // The counter may be in its own name: "satisfied watch time".
      !counter.test(metric) &&
      !others.some((other) => counter.test(other)),
  );
}
