import { useEffect, useState } from 'react';

import { loadPatterns } from '../../actions/load-patterns';
import type { Pattern } from '../../library/pattern';

const NONE: readonly Pattern[] = [];

/** The patterns once they have loaded; none before, and where they cannot be had. */
export function usePatterns(): readonly Pattern[] {
  const [patterns, setPatterns] = useState(NONE);
  useEffect(() => {
    let gone = false;
    const take = async () => {
      const loaded = await loadPatterns();
      if (!gone) setPatterns(loaded);
    };
    // Offline before the first time: the components are there all the same.
    take().catch(() => {});
    return () => {
      gone = true;
    };
  }, []);
  return patterns;
}
