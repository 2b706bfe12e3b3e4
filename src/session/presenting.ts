import { createStore } from 'zustand/vanilla';

/** Whether the board is presented: panels and tools away, a group a slide. */
export const presenting = createStore<{ readonly on: boolean }>(() => ({ on: false }));

export const startPresenting = (): void => presenting.setState({ on: true });
export const stopPresenting = (): void => presenting.setState({ on: false });
