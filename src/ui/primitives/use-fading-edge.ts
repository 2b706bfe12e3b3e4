import { useEffect, useState } from 'react';

/** Less than this left to scroll is a rounding, in px. */
const LEAST = 4;

/** Where more of a list lies below than is shown, its lower edge fades. */
export const FADES =
  'data-[more]:[mask-image:linear-gradient(to_bottom,black_calc(100%_-_44px),transparent)]';

/** Marks the scrolled element by `data-more` while there is more of it below. */
export function useFadingEdge() {
  const [element, setElement] = useState<HTMLElement | null>(null);
  useEffect(() => {
    if (element === null) return undefined;
    const look = () => {
      const left = element.scrollHeight - element.clientHeight - element.scrollTop;
      element.toggleAttribute('data-more', left > LEAST);
    };
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [element]);
  return setElement;
}
