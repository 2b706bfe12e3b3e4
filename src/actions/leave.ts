import { stopEditing } from '../session/editing';
import { clearSelection } from '../session/selection';
import { stopPointing } from '../session/spotlight';
import { resetTool, tool } from '../session/tool';
import { en } from '../strings/en';
import type { Action } from './action';

/** Gives up the tool, else the selection: Escape leads out, one step at a time. */
export const leave: Action = {
  id: 'leave',
  label: en.actions.leave,
  shortcuts: ['Escape'],
  keys: 'board',
  isEnabled: () => true,
  run: ({ camera }) => {
    stopEditing();
    stopPointing();
    if (tool.getState().active.kind !== 'select') resetTool();
    else {
      clearSelection();
      camera?.focus();
    }
  },
};
