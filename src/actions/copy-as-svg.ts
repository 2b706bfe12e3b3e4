import { en } from '../strings/en';
import type { Action } from './action';

/** The picture as text, which drawing programs take and which opens here as the board again. */
export const copyAsSvg: Action = {
  id: 'copy-as-svg',
  label: en.actions.copyAsSvg,
  isEnabled: ({ document }) => document.get().nodes.size > 0,
  run: ({ app }) => app.copySvg(),
};
