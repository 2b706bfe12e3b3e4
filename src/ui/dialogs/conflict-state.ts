import { createStore } from 'zustand/vanilla';

export type ConflictAnswer = 'replace' | 'copy' | 'cancel';

interface Conflict {
  readonly title: string;
  readonly updatedAt: number;
  readonly answer: (answer: ConflictAnswer) => void;
}

/** The question that is open: a file's board is stored already. */
export const conflictState = createStore<{ readonly open: Conflict | null }>(() => ({
  open: null,
}));

/** Asks whether to replace the stored board or to open the file as a copy. */
export const askConflict = (stored: {
  readonly title: string;
  readonly updatedAt: number;
}): Promise<ConflictAnswer> =>
  new Promise((resolve) => {
    conflictState.getState().open?.answer('cancel');
    conflictState.setState({
      open: {
        title: stored.title,
        updatedAt: stored.updatedAt,
        answer: (answer) => {
          conflictState.setState({ open: null });
          resolve(answer);
        },
      },
    });
  });
