import { expect, test } from 'vitest';
import { applyChanges } from '../core/apply-changes';
import { newId } from '../core/ids';
import { bundledLibrary } from '../library/bundled';
import { countSafe, fixAllSafe } from './fix-all-safe';
import { reviewBoard } from './review-board';
import { SPECIAL_DESIGNS } from './special-designs';
import { board } from './test-board';

const CHAIN = board(
  'clicks:event-log > stream:event-stream > clean:data-cleaning > features:feature-engineering > set:dataset-builder > split:data-splitter > trainer:model-trainer -model-> server:model-server',
);

/** Numbers as even as they are repeatable. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
const fix = (given = CHAIN) => {
  const random = randomFrom(7);
  return fixAllSafe(given, bundledLibrary, () => newId(random));
};

test('what it did is what its changes do', () => {
  const { board: fixed, changes, done } = fix();
  const applied = applyChanges(CHAIN, changes);
  expect(applied.ok && applied.value).toEqual(fixed);
  expect(done.length).toBeGreaterThan(3);
});

test('nothing safe is left, and the score has risen', () => {
  const before = reviewBoard(CHAIN, bundledLibrary);
  const after = reviewBoard(fix().board, bundledLibrary);
  expect(countSafe(before)).toBeGreaterThan(0);
  expect(countSafe(after)).toBe(0);
  expect(after.score.total).toBeGreaterThan(before.score.total);
});

test('what was set aside is not mended', () => {
  const muted = { rule: 'offline-evaluation/missing', reason: 'done elsewhere' };
  const { done } = fix({ ...CHAIN, muted: new Map([[muted.rule, muted]]) });
  expect(done.map(({ rule }) => rule)).not.toContain(muted.rule);
  expect(done.length).toBeGreaterThan(0);
});

test.each(Object.entries(SPECIAL_DESIGNS))('nothing is done to %s', (_, design) => {
  expect(fix(design)).toEqual({ board: design, changes: [], done: [] });
});
