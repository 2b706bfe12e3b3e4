import { gesture } from './gesture-store';

/** Resolves when no gesture is under way, and what the last one did is on the board. */
export function gestureEnded(): Promise<void> {
  if (gesture.getState().now.kind === 'none') return Promise.resolve();
  return new Promise((resolve) => {
    const stop = gesture.subscribe(({ now }) => {
      if (now.kind !== 'none') return;
      stop();
      // A gesture ends before it writes.
      setTimeout(resolve);
    });
  });
}
