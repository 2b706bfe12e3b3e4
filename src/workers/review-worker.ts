import { bundledLibrary } from '../library/bundled';
import type { ReviewAnswer, ReviewRequest } from './review-protocol';
import { reviewSession } from './review-session';

/** Short enough to feel live, long enough that a burst of changes is reviewed once. */
const IDLE_MS = 60;

const session = reviewSession(bundledLibrary);
let timer: ReturnType<typeof setTimeout> | undefined;

addEventListener('message', ({ data }: MessageEvent<ReviewRequest>) => {
  session.take(data);
  if (data.type === 'lens') {
    tell(session.reading());
    return;
  }
  if (data.type === 'fix-all' || data.type === 'about') {
    tell(data.type === 'about' ? session.about() : session.fixAll());
    return;
  }
  clearTimeout(timer);
  timer = setTimeout(() => {
    // The lens first: it is looked at while a number is being changed, and is read sooner.
    try {
      tell(session.reading());
    } finally {
      // A lens that cannot read a board must not take the review along.
      tell(session.answer());
      timer = setTimeout(goOn);
    }
  }, IDLE_MS);
});

/** Tries the mends of a large board bit by bit, so that a change is heard in between. */
function goOn(): void {
  const answer = session.goOn();
  if (answer === undefined) return;
  tell(answer);
  timer = setTimeout(goOn);
}

function tell(answer: ReviewAnswer | undefined): void {
  if (answer !== undefined) postMessage(answer);
}
