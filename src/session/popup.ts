import { createStore } from 'zustand/vanilla';

export type Popup = 'palette' | 'help' | 'find';

/** What is open over the board for a moment. One at a time. */
export const popup = createStore<{ readonly open: Popup | null }>(() => ({ open: null }));

export const openPopup = (open: Popup): void => popup.setState({ open });
export const closePopup = (): void => popup.setState({ open: null });
