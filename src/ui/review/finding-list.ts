import { createStore } from 'zustand/vanilla';

/** Whether the panel lists every finding, also those that it holds back at first. */
export const findingList = createStore<{ readonly all: boolean }>(() => ({ all: false }));

export const listAllFindings = (all: boolean): void => findingList.setState({ all });
