import type { Review } from '../review/engine/review';
import type { ReviewState, Source } from './workspace';

/** Whoever pressed a key has turned to something else by then. */
const PATIENCE_MS = 10_000;

/** What the review says of the board as it is, once it has; undefined where that takes too long. */
export function answeredReview(source: Source<ReviewState>): Promise<Review | undefined> {
  return new Promise((resolve) => {
    const settle = (): boolean => {
      const { review, stale } = source.get();
      if (stale || review === undefined) return false;
      resolve(review);
      return true;
    };
    if (settle()) return;
    const timer = setTimeout(() => {
      stop();
      resolve(undefined);
    }, PATIENCE_MS);
    const stop = source.subscribe(() => {
      if (!settle()) return;
      stop();
      clearTimeout(timer);
    });
  });
}
