import { createStore } from 'zustand/vanilla';

export type DialogName = 'open' | 'export' | 'settings';

export const OPEN_TABS = ['boards', 'examples'] as const;
export type OpenTab = (typeof OPEN_TABS)[number];

interface DialogState {
  readonly open: DialogName | null;
  /** Which part of the dialog "Open" shows. */
  readonly tab: OpenTab;
}

/** The dialog that is open in this window, if any. */
export const dialogState = createStore<DialogState>(() => ({ open: null, tab: 'boards' }));

export const openDialog = (open: DialogName, tab: OpenTab = 'boards'): void =>
  dialogState.setState({ open, tab });
export const closeDialog = (): void => dialogState.setState({ open: null });
