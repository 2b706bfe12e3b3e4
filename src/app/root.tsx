import { useState } from 'react';

import { WorkspaceContext } from '../ui/workspace';
import { stubSession } from './board-session';
import { BoardView } from './board-view';

export function Root() {
  const [session] = useState(stubSession);
  return (
    <WorkspaceContext value={session.workspace}>
      <BoardView session={session} />
    </WorkspaceContext>
  );
}
