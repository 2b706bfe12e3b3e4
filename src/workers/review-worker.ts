import { bundledLibrary } from '../library/bundled';
import type { ReviewRequest } from './review-protocol';
import { reviewSession } from './review-session';

/** Short enough to feel live, long enough that a burst of changes is reviewed once. */
const IDLE_MS = 60;

const session = reviewSession(bundledLibrary);
let timer: ReturnType<typeof setTimeout> | undefined;

addEventListener('message', ({ data }: MessageEvent<ReviewRequest>) => {
  session.take(data);
  clearTimeout(timer);
  timer = setTimeout(() => postMessage(session.answer()), IDLE_MS);
});
