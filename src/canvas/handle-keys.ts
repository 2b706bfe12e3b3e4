import { useEffect, type KeyboardEvent as ReactKeyboardEvent, type RefObject } from 'react';

import type { Point } from '../core/geometry';

/** What the keys do on a handle of a connection that has the focus. */
export interface HandleKeys {
  readonly leave: () => void;
  readonly enter?: () => void;
  readonly move?: (by: Point) => void;
  readonly remove?: () => void;
}

/** Flow pixels, as the arrows bend a connection; with Shift finer. */
const STEP = 24;
const FINE = 8;

const WAYS: { readonly [key: string]: Point | undefined } = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** Answers a key that the handle knows, and keeps it from the board's own keys. */
export function answerKey(event: ReactKeyboardEvent, keys: HandleKeys): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const answer = answerOf(event, keys);
  if (answer === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  answer();
}

function answerOf(
  { key, shiftKey }: ReactKeyboardEvent,
  { leave, enter, move, remove }: HandleKeys,
): (() => void) | undefined {
  if (key === 'Escape') return leave;
  if (key === 'Enter' || key === ' ') return enter;
  if (key === 'Delete' || key === 'Backspace') return remove;
  const way = WAYS[key];
  const by = shiftKey ? FINE : STEP;
  return way && move && (() => move({ x: way.x * by, y: way.y * by }));
}

/** From the board itself Tab goes to the handles first, not to what else lies on the board. */
export function useTabInto(first: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isOnBoard = document.activeElement?.getAttribute('role') === 'application';
      if (event.key !== 'Tab' || event.shiftKey || !isOnBoard || first.current === null) return;
      event.preventDefault();
      first.current.focus({ preventScroll: true });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [first]);
}
