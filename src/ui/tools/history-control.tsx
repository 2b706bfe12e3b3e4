import { Redo2, Undo2 } from 'lucide-react';

import type { Action } from '../../actions/action';
import { redo, undo } from '../../actions/history';
import { shortcutText } from '../../actions/shortcut';
import { en } from '../../strings/en';
import { IconButton } from '../primitives/icon-button';
import { useBoard, useWorkspace } from '../workspace';
import { isMac } from './platform';

/** Back and forth through what was done. */
export function HistoryControl() {
  const { actions } = useWorkspace();
  // What can be undone changes with the board.
  useBoard();
  const button = (action: Action, icon: React.ReactNode) => (
    <IconButton
      label={action.label}
      shortcut={shortcutText(action.shortcuts?.[0] ?? '', isMac)}
      disabled={!actions.isEnabled(action)}
      onClick={() => actions.run(action)}
    >
      {icon}
    </IconButton>
  );
  return (
    <div
      role="group"
      aria-label={en.tools.history}
      className="pointer-events-auto flex items-center rounded-[10px] border border-line bg-panel p-0.5 shadow-float"
    >
      {button(undo, <Undo2 size={15} aria-hidden="true" />)}
      {button(redo, <Redo2 size={15} aria-hidden="true" />)}
    </div>
  );
}
