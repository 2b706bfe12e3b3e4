import { expect, test } from 'vitest';

import { bundledLibrary } from '../../library/bundled';
import { board } from '../../library/test-board';
import { reviewBoard } from '../../review/review-board';
import { mostToGain } from './most-to-gain';

const review = reviewBoard(board('clicks:event-log > lake:data-lake'), bundledLibrary);

test('the greatest come first, and no more than are asked for', () => {
  const gains = mostToGain(review, 3);
  expect(gains).toHaveLength(3);
  expect(gains.map(({ points }) => points)).toEqual(
    gains.map(({ points }) => points).toSorted((a, b) => b - a),
  );
});

test('what is present in full or does not apply promises nothing', () => {
  const stages = review.stages.map((stage) => ({
    ...stage,
    status: 'not-applicable' as const,
  }));
  expect(mostToGain({ ...review, stages }, 3)).toEqual([]);
  const full = review.stages.map((stage) => ({ ...stage, points: stage.weight }));
  expect(mostToGain({ ...review, stages: full }, 3)).toEqual([]);
});
