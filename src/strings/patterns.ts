import { plural } from './plural';

/** Ready groups of components. */
export const patterns = {
  section: 'Patterns',
  pattern: 'Pattern',
  mark: (count: number) => `Pattern, ${plural(count, 'part', 'parts')}`,
  parts: (count: number) => plural(count, 'component', 'components'),
  failed: 'The patterns could not be loaded. Try again.',
  placed: (name: string, count: number, merged: string | undefined, connected: readonly string[]) =>
    [
      `Placed ${name}: ${plural(count, 'component', 'components')}`,
      ...(merged === undefined ? [] : [`around ${merged}`]),
      ...(connected.length === 0 ? [] : [`connected to ${listed(connected)}`]),
    ].join(', '),
} as const;

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
