import { expect, test } from 'vitest';

import { applyChanges } from '../core/apply-changes';
import type { Board } from '../core/board';
import { diffBoards } from '../core/diff-boards';
import { bundledLibrary } from '../library/bundled';
import { board } from '../library/test-board';
import { decorationsFor } from '../convert/lens-decorations';
import { readLens } from '../review/lenses/read-lens';
import { reviewBoard } from '../review/review-board';
import type { ReviewAnswer } from './review-protocol';
import { reviewSession } from './review-session';

const before = board('clicks:event-log > lake:data-lake');
const after = board('clicks:event-log > lake:data-lake > clean:data-cleaning');

const follow = (start: Board, next: Board, from: Board) => {
  const session = reviewSession(bundledLibrary);
  session.take({ type: 'board', at: 0, board: start });
  session.take({ type: 'changes', at: 1, changes: diffBoards(from, next) });
  return session.answer();
};

/** How many mends an answer offers; -1 where it is no review. */
const offered = (answer: ReviewAnswer | undefined): number =>
  answer?.type === 'review'
    ? answer.review.findings.filter(({ mend }) => mend?.kind === 'changes').length
    : -1;

test('changes lead to the same review as the whole board', () => {
  expect(follow(before, after, before)).toEqual({
    type: 'review',
    at: 1,
    review: reviewBoard(after, bundledLibrary),
  });
});

test('the mends of a large board are tried bit by bit, and offered once they were', () => {
  const chains = Array.from(
    { length: 250 },
    (_, i) =>
      `clicks ${i}:event-log > features ${i}:feature-engineering > set ${i}:dataset-builder`,
  );
  const session = reviewSession(bundledLibrary);
  session.take({ type: 'board', at: 5, board: board(chains.join('; ')) });
  const atOnce = offered(session.answer());
  let count = atOnce;
  let rounds = 0;
  for (let answer = session.goOn(); answer; answer = session.goOn()) {
    expect(answer.at).toBe(5);
    expect(offered(answer)).toBeGreaterThanOrEqual(count);
    count = offered(answer);
    rounds += 1;
  }
  expect(count).toBeGreaterThan(atOnce);
  expect(rounds).toBeGreaterThan(0);
});

test('a change ends what was being tried', () => {
  const session = reviewSession(bundledLibrary);
  session.take({ type: 'board', at: 0, board: before });
  session.answer();
  session.take({ type: 'changes', at: 1, changes: diffBoards(before, after) });
  expect(session.goOn()).toBeUndefined();
});

test('all that is safe is mended on the state that was last told', () => {
  const session = reviewSession(bundledLibrary);
  const unclean = board(
    'clicks:event-log > features:feature-engineering > set:dataset-builder > split:data-splitter > trainer:model-trainer -model-> server:model-server',
  );
  session.take({ type: 'board', at: 3, board: unclean });
  const answer = session.fixAll();
  expect(answer).toMatchObject({ type: 'fixed', at: 3 });
  const changes = answer.type === 'fixed' ? answer.changes : [];
  expect(applyChanges(unclean, changes).ok && changes.length > 0).toBe(true);
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
