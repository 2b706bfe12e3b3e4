import { useEffect, useState } from 'react';

import type { ComponentProse } from '../../library/component';

export type Prose = { readonly [component: string]: ComponentProse };

let loading: Promise<Prose> | undefined;

/** The cards' texts, loaded with the first card; after a failure the next card tries again. */
export function loadProse(): Promise<Prose> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Prose> {
  try {
    return (await import('virtual:component-prose')).default;
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

/** The texts once they are here; `'failed'` where they cannot be had, as offline before the first time. */
export function useProse(): Prose | 'failed' | undefined {
  const [prose, setProse] = useState<Prose | 'failed'>();
  useEffect(() => {
    let gone = false;
    const take = async () => {
      try {
        const loaded = await loadProse();
        if (!gone) setProse(loaded);
      } catch {
        if (!gone) setProse('failed');
      }
    };
    void take();
    return () => {
      gone = true;
    };
  }, []);
  return prose;
}
