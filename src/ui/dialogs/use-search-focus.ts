import { useEffect, useRef } from 'react';

/** The search has the focus at once, but for fingers, whose keyboard would cover what it is for. */
export function useSearchFocus() {
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const tabs = document.activeElement?.getAttribute('role') === 'tab';
    if (!tabs && !matchMedia('(pointer: coarse)').matches) search.current?.focus();
  }, []);
  return search;
}
