import { useEffect, useLayoutEffect, useState } from 'react';

import { actionList, loadLateActions } from '../actions/action-list';
import { attachClipboard } from '../actions/attach-clipboard';
import { attachKeys } from '../actions/attach-keys';
import { soonAfterPaint } from '../ui/painted';
import { loadPopup } from '../ui/popup-parts';
import { loadTypingBoxes } from '../ui/quick-add/typing-boxes';
import { settingsState } from '../ui/settings-state';
import { useStore } from '../ui/use-store';
import { WorkspaceContext } from '../ui/workspace';
import { attachFileDrop } from './attach-file-drop';
import type { BoardSession } from './board-session';
import { BoardView } from './board-view';
import type { Desk } from './desk';

/** After the board shows and its review has started. */
const PRELOAD_MS = 600;

/** The open board of the desk; another board is another view. */
export function Root({ desk }: { readonly desk: Desk }) {
  const session = useStore(desk.open, (state) => state.session);
  return session === null ? null : <OpenBoard key={session.id} session={session} />;
}

function OpenBoard({ session }: { readonly session: BoardSession }) {
  const [dropping, setDropping] = useState(false);
  // Whoever sees the board may press a key: they are heard before it is painted.
  useLayoutEffect(
    () =>
      attachKeys(window, () => ({
        actions: actionList.getState().actions,
        context: session.actionContext(),
        singleKeys: settingsState.getState().singleKeys,
        loading: actionList.getState().isWhole ? undefined : loadLateActions(),
      })),
    [session],
  );
  useEffect(() => {
    const { actionContext, workspace } = session;
    const detach = [
      soonAfterPaint(0, () => void loadLateActions()),
      soonAfterPaint(PRELOAD_MS, () => void loadTypingBoxes()),
      soonAfterPaint(2 * PRELOAD_MS, () => void loadPopup('palette')),
      voiceLater(session),
      attachClipboard(window, actionContext),
      attachFileDrop(window, setDropping, (file) => void workspace.files.openDropped(file)),
    ];
    return () => {
      for (const stop of detach) stop();
    };
  }, [session]);
  return (
    <WorkspaceContext value={session.workspace}>
      <BoardView session={session} dropping={dropping} />
    </WorkspaceContext>
  );
}

/** What tells assistive technology of parts and changes loads with the first commands. */
function voiceLater({ workspace }: BoardSession): () => void {
  let stop: (() => void) | undefined;
  let off = false;
  const load = async () => {
    const [{ attachVoice }, { attachChanges }] = await Promise.all([
      import('../ui/voice/attach-voice'),
      import('../ui/voice/attach-changes'),
    ]);
    if (off) return;
    const stops = [attachVoice(window, workspace), attachChanges(workspace)];
    stop = () => {
      for (const each of stops) each();
    };
  };
  const cancel = soonAfterPaint(0, () => void load());
  return () => {
    off = true;
    cancel();
    stop?.();
  };
}
