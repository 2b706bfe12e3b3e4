import type { Board } from '../core/board';
import type { BoardId } from '../core/ids';

/** A stored board, as the list shows it. */
export interface BoardEntry {
  readonly id: BoardId;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly updatedAt: number;
}

/** A worked architecture that comes with the app. */
export interface Example {
  readonly id: string;
  readonly load: () => Promise<Board>;
}

/** Boards beyond the open one: what the composition root does for dialogs and panels. */
export interface BoardFiles {
  readonly list: () => Promise<readonly BoardEntry[]>;
  /** The content of a stored board, for its thumbnail. */
  readonly peek: (id: BoardId) => Promise<Board | undefined>;
  readonly open: (id: BoardId) => void;
  readonly create: () => void;
  readonly rename: (id: BoardId, title: string) => Promise<void>;
  readonly duplicate: (id: BoardId) => Promise<void>;
  /** Gives the way back. */
  readonly remove: (id: BoardId) => Promise<() => Promise<void>>;
  readonly examples: readonly Example[];
  readonly openExample: (board: Board) => void;
  readonly pickFile: () => Promise<void>;
  readonly openDropped: (file: File) => Promise<void>;
  readonly saveFile: (as: 'same' | 'new') => Promise<void>;
  /** Tries to store again what could not be stored. */
  readonly retrySaving: () => void;
}
