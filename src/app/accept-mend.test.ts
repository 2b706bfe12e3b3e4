import { expect, test } from 'vitest';

import { emptyBoard } from '../core/board';
import { boardId } from '../core/ids';
import { createBoardDocument } from '../document/board-document';
import { bundledLibrary } from '../library/bundled';
import { reviewBoard } from '../review/review-board';
import type { Finding, Review } from '../review/engine/review';
import type { ReviewState } from '../ui/workspace';
import { acceptFirst } from './accept-mend';

/** A board that one mend after the other gives a longer baseline, and a review told by hand. */
function asked() {
  const document = createBoardDocument(emptyBoard(boardId('b')));
  const listeners = new Set<() => void>();
  let state: ReviewState = { stale: true };
  const tell = (next: ReviewState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  document.onChanges(() => tell({ ...state, stale: true }));
  const source = {
    get: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const press = () => acceptFirst({ document, newId: () => 'new' }, source);
  const answer = (text: string) => tell({ review: offering(text), stale: false });
  return { document, press, answer, baseline: () => document.get().brief.baseline };
}

function offering(baseline: string): Review {
  const review = reviewBoard(emptyBoard(boardId('b')), bundledLibrary);
  const [finding] = review.findings;
  if (finding === undefined) throw new Error('An empty board has a finding.');
  const changes = [{ type: 'write', in: 'brief', fields: { baseline } }] as const;
  const mended: Finding = {
    ...finding,
    mend: { kind: 'changes', label: 'Say it', changes, created: [], safe: true },
  };
  return { ...review, findings: [mended] };
}

test('what is accepted before the review has answered is mended when it has', async () => {
  const { press, answer, baseline } = asked();
  const done = press();
  expect(baseline()).toBeUndefined();
  answer('popular');
  await done;
  expect(baseline()).toBe('popular');
});

test('accepted twice at once, the second waits for what is then the first', async () => {
  const { press, answer, baseline } = asked();
  const both = [press(), press()];
  answer('popular');
  await both[0];
  expect(baseline()).toBe('popular');
  answer('random');
  await both[1];
  expect(baseline()).toBe('random');
});
