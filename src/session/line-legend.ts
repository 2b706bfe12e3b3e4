import { createStore } from 'zustand/vanilla';

/** Whether the board shows what its lines mean. */
export const lineLegendState = createStore<{ readonly on: boolean }>(() => ({ on: false }));

export const toggleLineLegend = (): void => lineLegendState.setState(({ on }) => ({ on: !on }));
