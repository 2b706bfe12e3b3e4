import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { changedKeys, noteOrigin } from './changed-keys';

const before = new Map([
  ['a', 1],
  ['b', 2],
  ['c', 3],
]);

describe('what changed between two collections', () => {
  test.each([
    ['nothing', before, []],
    ['the same again', new Map(before), []],
    ['another value', new Map([...before, ['b', 9]]), ['b']],
    ['one more', new Map([...before, ['d', 4]]), ['d']],
    ['one gone', new Map([...before].slice(1)), ['a']],
  ])('%s', (_, after, keys) => expect([...changedKeys(before, after)]).toEqual(keys));

  test('of a collection that says what it came from, only its keys are looked at', () => {
    const after = new Map([...before, ['b', 9], ['c', 8]]);
    noteOrigin(after, before, ['a', 'b']);
    expect([...changedKeys(before, after)]).toEqual(['b']);
    expect([...changedKeys(new Map(before), after)]).toEqual(['b', 'c']);
  });

  test('what holds undefined is there', () => {
    const held = new Map<string, unknown>([['a', undefined]]);
    expect([...changedKeys(new Map(), held)]).toEqual(['a']);
    noteOrigin(held, before, ['a']);
    expect([...changedKeys(before, held)]).toEqual(['a']);
  });
});

test('it is the same whether or not the origin is known', () => {
  const entries = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(2)));
  fc.assert(
    fc.property(entries, entries, (first, second) => {
      const [from, made] = [new Map(first), new Map(second)];
      const compared = [...changedKeys(from, made)].toSorted();
      noteOrigin(made, from, new Set([...from.keys(), ...made.keys()]));
      expect([...changedKeys(from, made)].toSorted()).toEqual(compared);
    }),
  );
});
