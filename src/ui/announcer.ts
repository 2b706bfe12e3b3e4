import { createStore } from 'zustand/vanilla';

export interface Notice {
  readonly text: string;
  /** A button on the visible notice, such as undo. */
  readonly action?: { readonly label: string; readonly run: () => void };
  readonly tone?: 'plain' | 'error';
  /** Further lines: the faults of a file. */
  readonly details?: readonly string[];
}

interface Announcements {
  /** What the status region says; the number makes equal words speak twice. */
  readonly said: { readonly text: string; readonly count: number };
  readonly notice: Notice | null;
}

export const announcements = createStore<Announcements>(() => ({
  said: { text: '', count: 0 },
  notice: null,
}));

/** Tells assistive technology what happened; nothing is shown. */
export const announce = (text: string): void =>
  announcements.setState(({ said }) => ({ said: { text, count: said.count + 1 } }));

/** Shows a line until it is dismissed or replaced; an alert of its own, so that it is heard too. */
export const showNotice = (notice: Notice): void => announcements.setState({ notice });

export const dismissNotice = (): void => announcements.setState({ notice: null });
