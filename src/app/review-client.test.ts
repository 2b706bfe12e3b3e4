import { expect, test } from 'vitest';

import { emptyBoard } from '../core/board';
import { boardId } from '../core/ids';
import { createBoardDocument } from '../document/board-document';
import { bundledLibrary } from '../library/bundled';
import { reviewSession } from '../workers/review-session';
import type { ReviewAnswer, ReviewRequest } from '../workers/review-protocol';
import { reviewClient } from './review-client';

const atOnce = (begin: () => void) => {
  begin();
  return () => {};
};

/** A worker that answers when it is told to, in this thread. */
function worker() {
  const session = reviewSession(bundledLibrary);
  let hear: ((event: MessageEvent<ReviewAnswer>) => void) | undefined;
  return {
    postMessage: (request: ReviewRequest) => session.take(request),
    addEventListener: (_: 'message', listener: (event: MessageEvent<ReviewAnswer>) => void) => {
      hear = listener;
    },
    terminate: () => {},
    answer: () => session.answer(),
    reading: () => session.reading(),
    say: (data: ReviewAnswer) => hear?.(new MessageEvent('message', { data })),
  };
}

test('an answer about an earlier state is dropped', () => {
  const document = createBoardDocument(emptyBoard(boardId('b')));
  const port = worker();
  const { review } = reviewClient(document, () => port, atOnce);
  const early = port.answer();
  document.apply([{ type: 'write', in: 'brief', fields: { task: 'ranking' } }]);
  port.say(early);
  expect(review.get()).toEqual({ stale: true });

  port.say(port.answer());
  const { review: answer, stale } = review.get();
  expect(stale).toBe(false);
  expect(answer?.stages.find(({ id }) => id === 'ml-task')?.status).not.toBe('missing');
});

test('the last answer stays while the next is under way', () => {
  const document = createBoardDocument(emptyBoard(boardId('b')));
  const port = worker();
  const { review } = reviewClient(document, () => port, atOnce);
  port.say(port.answer());
  const first = review.get().review;
  document.apply([{ type: 'write', in: 'board', fields: { title: 'New' } }]);
  expect(review.get()).toEqual({ review: first, stale: true });
});

test('the marks of a lens stand in place of the review’s while it is on', () => {
  const document = createBoardDocument(emptyBoard(boardId('b')));
  const port = worker();
  const { decorations, lens, look } = reviewClient(document, () => port, atOnce);
  port.say(port.answer());
  const plain = decorations.get();

  look('latency');
  expect(decorations.get()).toBe(plain);
  const reading = port.reading();
  if (reading !== undefined) port.say(reading);
  expect(lens.get().reading?.lens).toBe('latency');
  expect(decorations.get()).toBe(lens.get().decorations);

  look('goals');
  // What was read for the lens before comes too late.
  if (reading !== undefined) port.say(reading);
  expect(lens.get()).toEqual({});
  look(null);
  expect(decorations.get()).toBe(plain);
});

test('safe mends that were found for an earlier state are not given', async () => {
  const document = createBoardDocument(emptyBoard(boardId('b')));
  const port = worker();
  const { fixAll } = reviewClient(document, () => port, atOnce);
  const late = fixAll();
  const found: ReviewAnswer = { type: 'fixed', at: 0, changes: [], done: [] };
  document.apply([{ type: 'write', in: 'board', fields: { title: 'New' } }]);
  port.say(found);
  expect(await late).toBeUndefined();

  const inTime = fixAll();
  port.say({ ...found, at: 1 });
  expect(await inTime).toMatchObject({ type: 'fixed', at: 1 });
});
