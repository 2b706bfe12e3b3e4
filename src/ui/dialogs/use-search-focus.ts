import { useEffect, useRef } from 'react';

/**
 * The search has the focus at once, but for fingers, whose keyboard would cover what it is for.
 * A frame later, so that the dialog remembers what had it before, and gives it back.
 */
export function useSearchFocus() {
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const onTab = document.activeElement?.getAttribute('role') === 'tab';
      if (!onTab && !matchMedia('(pointer: coarse)').matches) search.current?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return search;
}
