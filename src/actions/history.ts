import { keepOnly, select } from '../session/selection';
import { en } from '../strings/en';
import type { Action, ActionContext } from './action';
import { concerned } from './concerned';

export const undo: Action = {
  id: 'undo',
  label: en.topBar.undo,
  shortcuts: ['Mod+Z'],
  keys: 'everywhere',
  isEnabled: ({ document, readOnly }) => !readOnly && document.canUndo(),
  run: ({ document, announce }) => {
    stepTo(document, () => document.undo());
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
    stepTo(document, () => document.redo());
    announce(en.status.redone);
  },
};

/** Selects what the step was about; else what was selected stays so, as far as it is there. */
function stepTo(document: ActionContext['document'], step: () => void): void {
  const before = document.get();
  step();
  const after = document.get();
  const about = concerned(before, after);
  if (about === undefined) keepOnly(after);
  else select(about.nodes, about.edges);
}
