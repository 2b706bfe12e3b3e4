import { useEffect, useState } from 'react';

import { useBoard, useWorkspace } from '../workspace';
import type { AboutReview } from '../workspace';

/** The rules, and how the board is read; undefined until the worker has said so. */
export function useAboutReview(): AboutReview | undefined {
  const { aboutReview } = useWorkspace();
  const board = useBoard();
  const [about, setAbout] = useState<AboutReview>();
  useEffect(() => {
    let gone = false;
    const follow = async () => {
      const told = await aboutReview();
      // For a board that has changed since, another answer is on its way.
      if (!gone && told !== undefined) setAbout(told);
    };
    void follow();
    return () => {
      gone = true;
    };
  }, [aboutReview, board]);
  return about;
}
