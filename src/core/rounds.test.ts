import { expect, test } from 'vitest';
import { roundsOf } from './rounds';

/** Of lines such as `ab`, between parts of one letter. */
function rounds(parts: string, lines: string): string[] {
  const next = new Map<string, string[]>();
  const before = new Map<string, string[]>();
  for (const [from = '', to = ''] of lines.split(' ')) {
    next.set(from, [...(next.get(from) ?? []), to]);
    before.set(to, [...(before.get(to) ?? []), from]);
  }
  return roundsOf(parts.split(''), next, before)
    .map((round) => round.toSorted().join(''))
    .toSorted();
}

test.each([
  ['a chain has none', 'abc', 'ab bc', ['a', 'b', 'c']],
  ['there and back', 'abc', 'ab ba bc', ['ab', 'c']],
  ['two that share a part are one', 'abcde', 'ab ba bc cd db de', ['abcd', 'e']],
  ['two in a row stay two', 'abcd', 'ab ba bc cd dc', ['ab', 'cd']],
  ['by two ways', 'abcd', 'ab ac bd cd da', ['abcd']],
  ['not by what is none of the parts', 'ab', 'ab bx xa', ['a', 'b']],
])('%s', (_, parts, lines, expected) => {
  expect(rounds(parts, lines)).toEqual(expected);
});
