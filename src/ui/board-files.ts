import type { BoardId } from '../core/ids';
import type { Example, ExampleSize } from './example';

/** A stored board, as the list shows it. */
export interface BoardEntry {
  readonly id: BoardId;
  readonly title: string;
  readonly nodeCount: number;
  /** Milliseconds since 1970. */
  readonly updatedAt: number;
  readonly preview?: Preview;
}

/** The picture of a board as an SVG file, in both themes. */
export interface Preview {
  readonly light: string;
  readonly dark: string;
}

/** Boards beyond the open one: what the composition root does for dialogs and panels. */
export interface BoardFiles {
  readonly list: () => Promise<readonly BoardEntry[]>;
  /** Hears when the list may have changed. */
  readonly onListChange: (listener: () => void) => () => void;
  readonly open: (id: BoardId) => Promise<void>;
  readonly create: () => Promise<void>;
  readonly rename: (id: BoardId, title: string) => Promise<void>;
  readonly duplicate: (entry: BoardEntry) => Promise<void>;
  /** Shows a notice with the way back. */
  readonly remove: (entry: BoardEntry) => Promise<void>;
  /** The worked architectures, without their boards. */
  readonly examples: () => Promise<readonly Example[]>;
  /** As a new board: whatever is open stays as it is. */
  readonly openExample: (example: Example, size: ExampleSize) => Promise<void>;
  readonly pickFile: () => Promise<void>;
  readonly openDropped: (file: File) => Promise<void>;
  readonly saveFile: (as: 'same' | 'new') => Promise<void>;
}
