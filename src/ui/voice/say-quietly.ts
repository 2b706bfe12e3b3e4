import { announce, announcements } from '../announcer';

/** So long a word waits for one that says more, in ms. */
const WAIT_MS = 400;

/** Says what nobody else says: what an action itself says, with it or shortly after, is enough. */
export interface QuietVoice {
  /** The words are asked for when it is time; undefined: nothing is to be said. */
  readonly say: (words: () => string | undefined) => void;
  /** The same of what follows an action by itself: not soon after it spoke either. */
  readonly sayLater: (words: () => string | undefined) => void;
  readonly stop: () => void;
}

export function quietVoice(now: () => number = () => performance.now()): QuietVoice {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastSaid = -WAIT_MS;
  // What one press of a key does, it does in one task.
  let isSpeaking = false;
  let isOwn = false;
  const stop = announcements.subscribe(({ said }, before) => {
    if (said === before.said || isOwn) return;
    lastSaid = now();
    isSpeaking = true;
    setTimeout(() => (isSpeaking = false));
    clearTimeout(timer);
  });
  const say: QuietVoice['say'] = (words) => {
    clearTimeout(timer);
    if (isSpeaking) return;
    timer = setTimeout(() => {
      const text = words();
      if (text === undefined) return;
      isOwn = true;
      announce(text);
      isOwn = false;
    }, WAIT_MS);
  };
  return {
    say,
    sayLater: (words) => {
      if (now() - lastSaid >= WAIT_MS) say(words);
    },
    stop: () => {
      clearTimeout(timer);
      stop();
    },
  };
}
