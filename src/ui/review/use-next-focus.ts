import { useEffect, useRef } from 'react';
import type { FocusEvent } from 'react';

/** Whether nobody has the keyboard: what had it was taken away. */
const isLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

const itemsOf = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-finding]') ?? []),
];

interface Place {
  readonly key: string | undefined;
  readonly index: number;
}

/**
 * A finding that is mended goes, and its button with it: the keyboard goes on to the finding that
 * has moved up into its place, or to the last one; where none is left, to the list.
 */
export function useNextFocus<E extends HTMLElement>() {
  const list = useRef<E>(null);
  const last = useRef<Place | null>(null);
  const onFocus = ({ target }: FocusEvent) => {
    const item = target.closest<HTMLElement>('[data-finding]');
    last.current =
      item === null
        ? null
        : { key: item.dataset['finding'], index: itemsOf(list.current).indexOf(item) };
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null) last.current = null;
  };
  // After every render: which of them takes a finding away is not known here.
  useEffect(() => {
    const { current: place } = last;
    if (place === null || !isLost()) return;
    const left = itemsOf(list.current);
    if (left.some((item) => item.dataset['finding'] === place.key)) return;
    const next = left[Math.min(place.index, left.length - 1)];
    (next?.querySelector<HTMLElement>('button') ?? list.current)?.focus();
  });
  return { list, onFocus, onBlur };
}
