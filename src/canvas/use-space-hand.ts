import { useEffect } from 'react';

import { tool } from '../session/tool';

const takesText = (element: Element | null): boolean =>
  element instanceof HTMLElement &&
  (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT|BUTTON)$/.test(element.tagName));

/** While Space is held with the keyboard on the board, or on nothing, the pointer pans. */
export function useSpaceHand(region: { readonly current: HTMLElement | null }): void {
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
        tool.setState({ panning: true });
      },
      { signal },
    );
    const release = (): void => tool.setState({ panning: false });
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
}
