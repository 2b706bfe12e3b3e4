import type { Board } from '../core/board';
import type { Change } from '../core/change';
import { noDecorations } from '../render/drawing';
import type { Decorations } from '../render/drawing';
import { marks } from './marks';
import type { LensId } from '../review/lenses/lens';
import type { LensState, ReviewState, Source } from '../ui/workspace';
import type { ReviewAnswer, ReviewRequest } from '../workers/review-protocol';

interface ReviewedDocument {
  get(): Board;
  onChanges(listener: (changes: readonly Change[], board: Board) => void): () => void;
}

/** The part of a Worker that is used. */
interface Port {
  postMessage(request: ReviewRequest): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ReviewAnswer>) => void): void;
  terminate(): void;
}

export interface ReviewClient {
  readonly review: Source<ReviewState>;
  /** Of the lens that is on, as soon as it has been read; else of the review. */
  readonly decorations: Source<Decorations>;
  readonly lens: Source<LensState>;
  /** Switches over to a lens, or off. */
  readonly look: (lens: LensId | null) => void;
  /** The safe mends of the board as it is; undefined where it changed meanwhile. */
  readonly fixAll: () => Promise<Extract<ReviewAnswer, { type: 'fixed' }> | undefined>;
  readonly about: () => Promise<Extract<ReviewAnswer, { type: 'about' }> | undefined>;
  readonly close: () => void;
}

type Asked = 'fix-all' | 'about';
type Given = Extract<ReviewAnswer, { type: 'fixed' | 'about' }>;

/**
 * Keeps a worker's copy of the board up to date and hears its reviews. Answers that are older
 * than one already heard are dropped; while the board is ahead, the last one counts as stale. `soon` says when to start
 * the worker, and gives a function that calls it off.
 */
export function reviewClient(
  document: ReviewedDocument,
  start: () => Port,
  soon: (begin: () => void) => () => void,
): ReviewClient {
  let at = 0;
  let state: ReviewState = { stale: true };
  let decorations = noDecorations;
  let looked: LensId | null = null;
  let lens: LensState = {};
  const listeners = new Set<() => void>();
  const tellAll = () => {
    for (const listener of listeners) listener();
  };
  const set = (next: ReviewState) => {
    state = next;
    tellAll();
  };
  let worker: Port | undefined;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  const sendBoard = () => worker?.postMessage({ type: 'board', at, board: document.get() });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  const sendLens = () => worker?.postMessage({ type: 'lens', lens: looked });
  const look = (which: LensId | null) => {
    if (which === looked) return;
    looked = which;
    lens = {};
    sendLens();
    tellAll();
  };
  const asked: { readonly what: Asked; readonly answer: (given?: Given) => void }[] = [];
  const answerAll = (given?: Given) => {
    const kind = given?.type === 'fixed' ? 'fix-all' : given?.type;
    const answered = asked.filter(({ what }) => kind === undefined || what === kind);
    for (const one of answered) asked.splice(asked.indexOf(one), 1);
    // What was found for an earlier state does not fit the board any more.
    for (const { answer } of answered) answer(given && given.at < at ? undefined : given);
  };
  const ask = (what: Asked) =>
    new Promise<Given | undefined>((answer) => {
      asked.push({ what, answer });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      worker?.postMessage({ type: what });
    });
  const hear = ({ data }: MessageEvent<ReviewAnswer>) => {
    if (data.type === 'lost') {
      sendBoard();
      answerAll();
      return;
    }
    if (data.type === 'fixed' || data.type === 'about') {
      answerAll(data);
      return;
    }
    if (data.at < at) return;
    if (data.type === 'reading') {
      if (data.reading.lens !== looked) return;
      lens = { reading: data.reading, decorations: data.decorations };
      tellAll();
      return;
    }
    const { strictness } = document.get().settings;
    decorations =
      marks()?.decorationsOf(data.review, document.get().nodes.size, strictness) ?? noDecorations;
    set({ review: data.review, stale: false });
  };
  const stop = document.onChanges((changes) => {
    at += 1;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    worker?.postMessage({ type: 'changes', at, changes });
    if (!state.stale) set({ ...state, stale: true });
  });
  const callOff = soon(() => {
    worker = start();
    worker.addEventListener('message', hear);
    sendBoard();
    sendLens();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    for (const { what } of asked) worker.postMessage({ type: what });
  });

  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return {
    review: { get: () => state, subscribe },
    decorations: { get: () => lens.decorations ?? decorations, subscribe },
    lens: { get: () => lens, subscribe },
    look,
    fixAll: async () => {
      const given = await ask('fix-all');
      return given?.type === 'fixed' ? given : undefined;
    },
    about: async () => {
      const given = await ask('about');
      return given?.type === 'about' ? given : undefined;
    },
    close: () => {
      stop();
      callOff();
      worker?.terminate();
    },
  };
}
