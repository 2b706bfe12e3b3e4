import { expect, test } from 'vitest';
import { GROUPINGS, groupingById } from '../../framework/groupings';
import { bundledLibrary } from '../../library/bundled';
import { reviewBoard } from '../review-board';
import { board } from '../test-board';
import { partsOf } from './parts';

const review = reviewBoard(
  board('clicks:event-log > clean:data-cleaning > trainer:model-trainer'),
  bundledLibrary,
);

test('the four steps share as the score says', () => {
  const shares = partsOf(review, groupingById('four-step').parts).map(({ part, share }) => [
    part.id,
    share,
  ]);
  expect(Object.fromEntries(shares)).toEqual(review.score.steps);
});

test.each(GROUPINGS.map((grouping) => [grouping.id, grouping] as const))(
  '%s keeps every stage, once',
  (_, grouping) => {
    const stages = partsOf(review, grouping.parts).flatMap((part) =>
      part.stages.map(({ id }) => id),
    );
    expect(new Set(stages).size).toBe(review.stages.length);
    expect(stages).toHaveLength(review.stages.length);
  },
);
