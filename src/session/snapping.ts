import { createStore } from 'zustand/vanilla';

/** Whether what is dragged snaps to the grid; else it comes into line with what is near. */
export const snapping = createStore<{ readonly grid: boolean }>(() => ({ grid: false }));

export const toggleGrid = (): void => snapping.setState(({ grid }) => ({ grid: !grid }));
