import { createStore } from 'zustand/vanilla';

/** Whether the map of the board shows, where the board does not fit the view. */
export const minimap = createStore<{ readonly on: boolean }>(() => ({ on: true }));

export const toggleMinimap = (): void => minimap.setState(({ on }) => ({ on: !on }));
