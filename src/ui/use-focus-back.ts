import { useEffect, useState } from 'react';

/** What had the keyboard when this was shown gets it back when it goes, where that is `wanted`. */
export function useFocusBack(wanted: () => boolean): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // Once what held it is out of the page.
      setTimeout(() => {
        if (wanted() && before instanceof HTMLElement) before.focus();
      });
    },
    [before, wanted],
  );
}
