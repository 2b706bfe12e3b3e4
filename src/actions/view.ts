import { toggleFocusMode } from '../session/panels';
import { en } from '../strings/en';
import type { Action, ActionContext } from './action';

const hasCamera = ({ camera }: ActionContext): boolean => camera !== null;

export const zoomIn: Action = {
  id: 'zoom-in',
  label: en.tools.zoomIn,
  shortcuts: ['Mod+=', 'Mod++', '+'],
  isEnabled: hasCamera,
  run: ({ camera }) => camera?.zoomIn(),
};

export const zoomOut: Action = {
  id: 'zoom-out',
  label: en.tools.zoomOut,
  shortcuts: ['Mod+-', '-'],
  isEnabled: hasCamera,
  run: ({ camera }) => camera?.zoomOut(),
};

export const actualSize: Action = {
  id: 'actual-size',
  label: en.tools.zoomReset,
  shortcuts: ['Shift+0', 'Mod+0', 'Home'],
  isEnabled: hasCamera,
  run: ({ camera }) => camera?.zoomTo(1),
};

export const fitAll: Action = {
  id: 'fit-all',
  label: en.tools.fit,
  shortcuts: ['Shift+1'],
  isEnabled: (context) => hasCamera(context) && context.document.get().nodes.size > 0,
  run: ({ camera }) => camera?.fitAll(),
};

export const fitSelection: Action = {
  id: 'fit-selection',
  label: en.actions.fitSelection,
  shortcuts: ['Shift+2'],
  isEnabled: (context) => hasCamera(context) && context.selection.nodes.size > 0,
  run: ({ camera, selection }) => camera?.fitNodes(selection.nodes),
};

export const focusMode: Action = {
  id: 'focus-mode',
  label: en.actions.focusMode,
  shortcuts: ['Mod+.'],
  keys: 'everywhere',
  isEnabled: () => true,
  run: toggleFocusMode,
};
