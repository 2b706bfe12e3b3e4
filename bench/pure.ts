import { parseBoard } from '../src/core/format/parse';
import { bundledLibrary } from '../src/library/bundled';
import { LENS_IDS } from '../src/review/lenses/lens';
import { readLens } from '../src/review/lenses/read-lens';
import { reviewBoard } from '../src/review/review-board';
import { benchBoard, boardFile, type BenchBoard } from './board';
import { joinedBoard, plainBoard } from './joined-board';
import { median } from './statistics';

/** A fixed amount of arithmetic, so that figures of two machines can be held side by side. */
export function calibrate(): number {
  const start = performance.now();
  let x = 0.5;
  for (let i = 0; i < 20_000_000; i++) x = 3.9 * x * (1 - x);
  const ms = performance.now() - start;
  if (x < 0) throw new Error('The logistic map left its interval.');
  return ms;
}

/** Runs before the first that counts: the compiler settles, as it has in an open window. */
const WARM_UP = 20;

const SIZES = [1000, 2000, 5000, 10_000];

/** Chains with 1.3 edges a node; all components, then plain boxes, joined at random with ten. */
export const timeReviews = (): string[] => [
  'chains, 1.3 edges a node',
  ...timeSizes(benchBoard),
  'all components, 10 edges a node',
  ...timeSizes((count) => joinedBoard(count, 10)),
  'plain boxes, 10 lines a node',
  ...timeSizes((count) => plainBoard(count, 10)),
];

/** One line a size: the median time of a review, and how it grew since the size before. */
function timeSizes(boardOf: (count: number) => BenchBoard): string[] {
  let before: { count: number; ms: number } | undefined;
  return SIZES.map((count) => {
    const parsed = parseBoard(boardFile(boardOf(count)));
    if (!parsed.ok) throw new Error('The bench board is not a board.');
    const { board } = parsed.value;
    const times: number[] = [];
    for (let run = -WARM_UP; run < 15; run++) {
      const start = performance.now();
      reviewBoard(board, bundledLibrary);
      if (run >= 0) times.push(performance.now() - start);
    }
    const ms = median(times);
    const growth = before
      ? `   x ${(ms / before.ms).toFixed(2)} for x ${(count / before.count).toFixed(1)} nodes`
      : '';
    before = { count, ms };
    return `${String(count).padStart(6)} nodes ${ms.toFixed(2).padStart(8)} ms${growth}`;
  });
}

/** One line a lens: the median time of a reading of 1,000 nodes, the graph of the board included. */
export function timeLenses(): string[] {
  const parsed = parseBoard(boardFile(benchBoard(1000)));
  if (!parsed.ok) throw new Error('The bench board is not a board.');
  const { board } = parsed.value;
  return LENS_IDS.map((lens) => {
    const times: number[] = [];
    for (let run = -WARM_UP; run < 15; run++) {
      const start = performance.now();
      readLens(lens, board, bundledLibrary);
      if (run >= 0) times.push(performance.now() - start);
    }
    return `${lens.padStart(12)} ${median(times).toFixed(2).padStart(8)} ms`;
  });
}
