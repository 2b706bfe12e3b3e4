import { createStore } from 'zustand/vanilla';

/** Whether the settings of the open board's review are open in this window. */
export const reviewSettings = createStore<{ readonly open: boolean }>(() => ({ open: false }));

export const openReviewSettings = (): void => reviewSettings.setState({ open: true });
export const closeReviewSettings = (): void => reviewSettings.setState({ open: false });
