import { useEffect, useState } from 'react';

import { useWorkspace } from '../workspace';
import type { AboutReview } from '../workspace';

/** The rules, and how the board is read; undefined until the worker has said so. */
export function useAboutReview(): AboutReview | undefined {
  const { aboutReview, document } = useWorkspace();
  const [about, setAbout] = useState<AboutReview>();
  useEffect(() => {
    let gone = false;
    const ask = async () => {
      const told = await aboutReview();
      // For a board that has changed since, another answer is on its way.
      if (!gone && told !== undefined) setAbout(told);
    };
    void ask();
    const stop = document.subscribe(() => void ask());
    return () => {
      gone = true;
      stop();
    };
  }, [aboutReview, document]);
  return about;
}
