import { createStore } from 'zustand/vanilla';

export type Popup = 'palette' | 'help' | 'find';

interface PopupState {
  readonly open: Popup | null;
  /** What was typed while it was loading; it begins with this. */
  readonly typed: string;
  /** Enter was pressed then. */
  readonly accepted: boolean;
}

const closed: PopupState = { open: null, typed: '', accepted: false };

/** What is open over the board for a moment. One at a time. */
export const popup = createStore<PopupState>(() => closed);

export const openPopup = (open: Popup): void => popup.setState({ ...closed, open });
export const closePopup = (): void => popup.setState(closed);
