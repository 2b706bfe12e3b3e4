import { plural } from './plural';

const and = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** What a mend would do, and what was done, in words. */
export const fixing = {
  all: (count: number) => `Fix all that is safe (${count})`,
  action: 'Fix all that is safe',
  nothing: 'Nothing is left that is safe to fix without asking',
  none: 'No finding has a fix',
  failed: 'The board changed meanwhile. Try again.',
  done: (count: number) => `${plural(count, 'thing', 'things')} fixed`,
  announce: (labels: readonly string[]) =>
    `${plural(labels.length, 'thing', 'things')} fixed: ${labels.join(', ')}`,
  dismiss: 'Dismiss',
  adds: (names: readonly string[]) => `Adds ${and(names)}`,
  /** One place where it is one; names in a row would not tell which ends are which. */
  between: (before: readonly string[], after: readonly string[]) => {
    const [start, end] = [and(before), and(after)];
    if (before.length > 1 || after.length > 1) return ` after ${start}, before ${end}.`;
    return start === end ? ` beside ${start}.` : ` between ${start} and ${end}.`;
  },
  after: (names: readonly string[]) => ` after ${and(names)}.`,
  before: (names: readonly string[]) => ` before ${and(names)}.`,
  alone: '.',
  connects: (from: string, to: string) => `Connects ${from} to ${to}.`,
  disconnects: (from: string, to: string) => `Takes away ${from} → ${to}.`,
  reroutes: (from: string, to: string) => `Changes ${from} → ${to}.`,
  removes: (name: string) => `Takes ${name} away.`,
  sets: (key: string, of: string, value: string) => `Sets ${key} of ${of} to ${value}.`,
  yes: 'yes',
  no: 'no',
  clears: (key: string, of: string) => `Clears ${key} of ${of}.`,
  changes: (name: string) => `Changes ${name}.`,
  metrics: (names: readonly string[]) => `Adds to the brief: ${and(names)}.`,
  brief: 'Writes it into the brief.',
  opens: (stages: readonly string[]) => `Opens: ${and(stages)}.`,
} as const;
