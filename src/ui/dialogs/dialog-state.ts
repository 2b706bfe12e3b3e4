import { createStore } from 'zustand/vanilla';

export type DialogName = 'open' | 'export' | 'settings';

export const OPEN_TABS = ['boards', 'examples'] as const;
export type OpenTab = (typeof OPEN_TABS)[number];

interface DialogState {
  readonly open: DialogName | null;
  /** Which part of the dialog "Open" shows. */
  readonly tab: OpenTab;
  /** It closed because it led elsewhere: the focus does not go back to where it was opened. */
  readonly left: boolean;
}

/** The dialog that is open in this window, if any. */
export const dialogState = createStore<DialogState>(() => ({
  open: null,
  tab: 'boards',
  left: false,
}));

export const openDialog = (open: DialogName, tab: OpenTab = 'boards'): void =>
  dialogState.setState({ open, tab, left: false });
/** Closes it for what it opened. */
export const leaveDialog = (): void => dialogState.setState({ open: null, left: true });
export const closeDialog = (): void => dialogState.setState({ open: null });
