import { useEffect, useState } from 'react';

import type { BoardFiles } from '../board-files';
import type { Example } from '../example';

let known: readonly Example[] | undefined;

/**
 * The worked architectures once they have loaded; they are asked for as soon as the dialog opens,
 * whichever tab it shows. Not by suspending: React would hold the cards back for a third of a second.
 */
export function useExamples({ examples }: BoardFiles): readonly Example[] | undefined {
  const [loaded, setLoaded] = useState(known);
  useEffect(() => {
    const load = async () => {
      known ??= await examples();
      setLoaded(known);
    };
    void load();
  }, [examples]);
  return loaded;
}
