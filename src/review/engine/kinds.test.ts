import { expect, it } from 'vitest';
import { bundledLibrary } from '../../library/bundled';
import { KINDS } from './kinds';

it('names every component that can be placed, and no other', () => {
  const placeable = bundledLibrary.placeable.map(({ id }): string => id);
  expect([...KINDS].toSorted()).toEqual(placeable.toSorted());
});
