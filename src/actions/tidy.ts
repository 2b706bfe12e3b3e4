import { en } from '../strings/en';
import type { Action } from './action';

/** Lays out what is selected, or the whole board. */
export const tidyUp: Action = {
  id: 'tidy',
  label: en.tidy.label,
  shortcuts: ['Shift+Alt+T'],
  isEnabled: ({ document, readOnly }) => !readOnly && document.get().nodes.size > 1,
  run: ({ app, selection }) =>
    app.tidy(selection.nodes.size > 1 ? [...selection.nodes] : undefined),
};

/** A pinned part stays where it is when the board is tidied. */
export const togglePin: Action = {
  id: 'toggle-pin',
  label: en.tidy.pin,
  shortcuts: ['Mod+Shift+P'],
  isEnabled: ({ selection, readOnly }) => !readOnly && selection.nodes.size > 0,
  run: ({ document, selection, announce }) => {
    const board = document.get();
    const nodes = [...selection.nodes].flatMap((id) => board.nodes.get(id) ?? []);
    const pinned = nodes.every((node) => node.pinned === true) ? null : true;
    document.beginStep();
    document.apply(nodes.map(({ id }) => ({ type: 'set', in: 'nodes', id, fields: { pinned } })));
    announce(pinned === null ? en.tidy.unpinned : en.tidy.pinned);
  },
};
