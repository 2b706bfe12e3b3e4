import { en } from '../strings/en';
import type { Action, AppIntents } from './action';

interface AppAction {
  readonly id: string;
  readonly label: string;
  readonly intent: Exclude<keyof AppIntents, 'walkRegions' | 'walkFindings' | 'goToTab'>;
  readonly shortcuts?: readonly string[];
  readonly keys?: 'everywhere';
  readonly writes?: true;
}

const appAction = ({ intent, writes, ...rest }: AppAction): Action => ({
  ...rest,
  isEnabled: ({ readOnly }) => writes === undefined || !readOnly,
  run: ({ app }) => app[intent](),
});

export const newBoard = appAction({
  id: 'new-board',
  label: en.actions.newBoard,
  intent: 'newBoard',
});
export const openBoard = appAction({
  id: 'open-board',
  label: en.topBar.open,
  intent: 'openDialog',
  shortcuts: ['Mod+O'],
  keys: 'everywhere',
});
export const openFile = appAction({
  id: 'open-file',
  label: en.actions.openFile,
  intent: 'openFile',
});
export const saveFile = appAction({
  id: 'save-file',
  label: en.actions.save,
  intent: 'saveFile',
  shortcuts: ['Mod+S'],
  keys: 'everywhere',
});
export const saveFileAs = appAction({
  id: 'save-file-as',
  label: en.actions.saveAs,
  intent: 'saveFileAs',
  shortcuts: ['Mod+Shift+S'],
  keys: 'everywhere',
});
export const exportImage = appAction({
  id: 'export-image',
  label: en.topBar.export,
  intent: 'exportDialog',
  shortcuts: ['Mod+Shift+E'],
  keys: 'everywhere',
});
export const copyAsPng = appAction({
  id: 'copy-as-png',
  label: en.actions.copyAsPng,
  intent: 'copyImage',
  shortcuts: ['Shift+Alt+C'],
});
export const openSettings = appAction({
  id: 'settings',
  label: en.topBar.settings,
  intent: 'settings',
});
export const toggleTheme = appAction({
  id: 'toggle-theme',
  label: en.actions.toggleTheme,
  intent: 'toggleTheme',
  shortcuts: ['Shift+Alt+D'],
});
/** In a text field Ctrl+Enter ends the edit, so its keys are heard outside of fields only. */
export const acceptFirstFix = appAction({
  id: 'accept-first-fix',
  label: en.actions.acceptFirstFix,
  intent: 'acceptFirstFix',
  shortcuts: ['Mod+Enter'],
  writes: true,
});
