import { expect, test } from 'vitest';

import { applyChanges } from '../core/apply-changes';
import type { Board } from '../core/board';
import { diffBoards } from '../core/diff-boards';
import { bundledLibrary } from '../library/bundled';
import { board } from '../library/test-board';
import { decorationsFor } from '../convert/lens-decorations';
import { readLens } from '../review/lenses/read-lens';
import { reviewBoard } from '../review/review-board';
import { reviewSession } from './review-session';

const before = board('clicks:event-log > lake:data-lake');
const after = board('clicks:event-log > lake:data-lake > clean:data-cleaning');

const follow = (start: Board, next: Board, from: Board) => {
  const session = reviewSession(bundledLibrary);
  session.take({ type: 'board', at: 0, board: start });
  session.take({ type: 'changes', at: 1, changes: diffBoards(from, next) });
  return session.answer();
};

test('changes lead to the same review as the whole board', () => {
  expect(follow(before, after, before)).toEqual({
    type: 'review',
    at: 1,
    review: reviewBoard(after, bundledLibrary),
  });
});

test('all that is safe is mended on the state that was last told', () => {
  const session = reviewSession(bundledLibrary);
  session.take({ type: 'board', at: 3, board: after });
  const answer = session.fixAll();
  expect(answer).toMatchObject({ type: 'fixed', at: 3 });
  const changes = answer.type === 'fixed' ? answer.changes : [];
  expect(applyChanges(after, changes).ok && changes.length > 0).toBe(true);
});

test('how the board would be read is told without what was set', () => {
  const session = reviewSession(bundledLibrary);
  const brief = { profile: { device: true, trains: false } };
  session.take({ type: 'board', at: 0, board: { ...after, brief } });
  const answer = session.about();
  const inferred = answer.type === 'about' ? answer.inferred : [];
  expect(inferred).toContain('trains');
  expect(inferred).not.toContain('device');
});

test('changes that do not fit ask for the whole board', () => {
  expect(follow(after, after, before)).toEqual({ type: 'lost', at: 1 });
});

test('a lens that is on is read from the same state as the review', () => {
  const session = reviewSession(bundledLibrary);
  session.take({ type: 'board', at: 3, board: before });
  expect(session.reading()).toBeUndefined();
  session.take({ type: 'lens', lens: 'privacy' });
  expect(session.reading()).toEqual({
    type: 'reading',
    at: 3,
    reading: readLens('privacy', before, bundledLibrary),
    decorations: decorationsFor(before, bundledLibrary, 'privacy'),
  });
  session.take({ type: 'changes', at: 4, changes: diffBoards(before, after) });
  expect(session.reading()).toMatchObject({
    at: 4,
    reading: readLens('privacy', after, bundledLibrary),
  });
  session.take({ type: 'lens', lens: null });
  expect(session.reading()).toBeUndefined();
});
