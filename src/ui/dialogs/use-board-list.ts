import { useCallback, useEffect, useState } from 'react';

import type { BoardEntry } from '../board-files';
import { useWorkspace } from '../workspace';

/** The stored boards, read again whenever the list changes here or in another window. */
export function useBoardList() {
  const { files } = useWorkspace();
  const [boards, setBoards] = useState<readonly BoardEntry[]>();
  const reload = useCallback(async () => setBoards(await files.list()), [files]);
  useEffect(() => {
    void files.list().then(setBoards);
    return files.onListChange(() => void reload());
  }, [files, reload]);
  return { boards, reload };
}
