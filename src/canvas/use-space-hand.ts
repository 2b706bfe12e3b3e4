import { useEffect, useState } from 'react';

const takesText = (element: Element | null): boolean =>
  element instanceof HTMLElement &&
  (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT|BUTTON)$/.test(element.tagName));

/** True while Space is held with the keyboard on the board, or on nothing: the pointer pans then. */
export function useSpaceHand(region: { readonly current: HTMLElement | null }): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const isOurs = (): boolean => {
      const { activeElement } = document;
      if (takesText(activeElement)) return false;
      return activeElement === document.body || region.current?.contains(activeElement) === true;
    };
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.code !== 'Space' || !isOurs()) return;
        event.preventDefault();
        setHeld(true);
      },
      { signal },
    );
    const release = (): void => setHeld(false);
    window.addEventListener(
      'keyup',
      (event) => {
        if (event.code === 'Space') release();
      },
      { signal },
    );
    window.addEventListener('blur', release, { signal });
    return () => listening.abort();
  }, [region]);
  return held;
}
