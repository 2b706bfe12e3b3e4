import { keepOnly } from '../session/selection';
import { en } from '../strings/en';
import type { Action } from './action';

export const undo: Action = {
  id: 'undo',
  label: en.topBar.undo,
  shortcuts: ['Mod+Z'],
  keys: 'everywhere',
  isEnabled: ({ document, readOnly }) => !readOnly && document.canUndo(),
  run: ({ document, announce }) => {
    document.undo();
    keepOnly(document.get());
    announce(en.status.undone);
  },
};

export const redo: Action = {
  id: 'redo',
  label: en.topBar.redo,
  shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
  keys: 'everywhere',
  isEnabled: ({ document, readOnly }) => !readOnly && document.canRedo(),
  run: ({ document, announce }) => {
    document.redo();
    keepOnly(document.get());
    announce(en.status.redone);
  },
};
