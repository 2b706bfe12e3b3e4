import { createStore } from 'zustand/vanilla';

export type DialogName = 'open' | 'export' | 'settings';

/** The dialog that is open in this window, if any. */
export const dialogState = createStore<{ readonly open: DialogName | null }>(() => ({
  open: null,
}));

export const openDialog = (open: DialogName): void => dialogState.setState({ open });
export const closeDialog = (): void => dialogState.setState({ open: null });
