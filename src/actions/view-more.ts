import { toggleMinimap } from '../session/minimap';
import { startPresenting } from '../session/presenting';
import { clearSelection } from '../session/selection';
import { toggleKeepTool, tool } from '../session/tool';
import { en } from '../strings/en';
import type { Action } from './action';

export const showMinimap: Action = {
  id: 'minimap',
  label: en.minimap.toggle,
  shortcuts: ['M'],
  isEnabled: () => true,
  run: toggleMinimap,
};

/** Groups as slides; the keys are free in every browser. */
export const present: Action = {
  id: 'present',
  label: en.present.start,
  shortcuts: ['Shift+Alt+P'],
  isEnabled: ({ document }) => document.get().nodes.size > 0,
  run: () => {
    clearSelection();
    startPresenting();
  },
};

export const keepTool: Action = {
  id: 'tool-keep',
  label: en.tools.keep,
  shortcuts: ['Q'],
  isEnabled: ({ readOnly }) => !readOnly,
  run: ({ announce }) => {
    toggleKeepTool();
    announce(tool.getState().keeps ? en.tools.kept : en.tools.notKept);
  },
};
