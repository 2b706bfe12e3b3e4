/** The worker is its own chunk, loaded after the board shows. */
export const startReviewWorker = (): Worker =>
  new Worker(new URL('../workers/review-worker.ts', import.meta.url), { type: 'module' });
