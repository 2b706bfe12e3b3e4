import { useLayoutEffect, useState } from 'react';

/** A landmark of its own at the end of the page, so that an open menu is found by landmarks too. */
export function useMenuHome(label: string): HTMLElement {
  const [home] = useState(() => document.createElement('section'));
  useLayoutEffect(() => {
    home.setAttribute('aria-label', label);
    document.body.append(home);
    return () => home.remove();
  }, [home, label]);
  return home;
}
