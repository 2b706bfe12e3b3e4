import type { TaskId } from '../../framework/tasks';
import type { Difficulty, Domain, ExampleEntry } from '../example';

/** What is asked of the examples; `null` asks nothing. */
export interface ExampleFilter {
  readonly query: string;
  readonly domain: Domain | null;
  readonly difficulty: Difficulty | null;
  readonly task: TaskId | null;
}

export const noFilter: ExampleFilter = { query: '', domain: null, difficulty: null, task: null };

export type Facet = 'domain' | 'difficulty' | 'task';

/** Those that fit all that is asked; a word in the title counts before one in the text. */
export function fitting<E extends ExampleEntry>(
  examples: readonly E[],
  { query, domain, difficulty, task }: ExampleFilter,
): E[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return examples
    .filter(
      (example) =>
        (domain === null || example.domain === domain) &&
        (difficulty === null || example.difficulty === difficulty) &&
        (task === null || example.task === task),
    )
    .map((example) => ({ example, rank: rankOf(example, words) }))
    .filter(({ rank }) => rank !== undefined)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ example }) => example);
}

/** How many there would be of each value, whatever is chosen of the facet itself. */
export function countsOf(
  examples: readonly ExampleEntry[],
  filter: ExampleFilter,
  facet: Facet,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const example of fitting(examples, { ...filter, [facet]: null })) {
    counts.set(example[facet], (counts.get(example[facet]) ?? 0) + 1);
  }
  return counts;
}

/** 0 where the title has all words, 1 where the rest is needed, undefined where one is nowhere. */
function rankOf(example: ExampleEntry, words: readonly string[]): 0 | 1 | undefined {
  const title = example.title.toLowerCase();
  if (words.every((word) => title.includes(word))) return 0;
  const { problem, goal, taskName, domain, difficulty, components } = example;
  const all = [title, problem, goal, taskName, domain, difficulty, ...components]
    .join('\n')
    .toLowerCase();
  return words.every((word) => all.includes(word)) ? 1 : undefined;
}
