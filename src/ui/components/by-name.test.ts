import { expect, test } from 'vitest';

import { byName } from './by-name';

test('names stand in the order of a register, capitals or not', () => {
  const names = ['Top-10 list', 'event log', 'Top-2 list', 'Data lake', 'API'];
  expect(
    names
      .map((name) => ({ name }))
      .toSorted(byName)
      .map(({ name }) => name),
  ).toEqual(['API', 'Data lake', 'event log', 'Top-2 list', 'Top-10 list']);
});
