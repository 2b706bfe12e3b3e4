import { createStore } from 'zustand/vanilla';

/** Whether the board is shown as text beside it. */
export const outline = createStore<{ readonly open: boolean }>(() => ({ open: false }));

export const toggleOutline = (): void => outline.setState(({ open }) => ({ open: !open }));
export const closeOutline = (): void => outline.setState({ open: false });
