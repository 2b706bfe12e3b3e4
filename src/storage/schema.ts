import type { DBSchema, IDBPDatabase } from 'idb';
import type { BoardId } from '../core/ids';
import type { Json } from '../core/json';

/** What the list of boards shows of one without opening it. */
export interface BoardRow {
  readonly id: BoardId;
  readonly title: string;
  readonly nodeCount: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Set while a deleted board can still be brought back. */
  readonly deletedAt?: number;
}

export interface UpdateRow {
  readonly board: BoardId;
  /** Counts up by one a board, over all windows. A compacted row stands for all up to it. */
  readonly sequence: number;
  readonly update: Uint8Array;
}

/** Where one window was, so that a reload finds it again. */
export interface WindowState {
  /** Given by whoever keeps track of windows. */
  readonly id: string;
  readonly board: BoardId;
  readonly camera: { readonly x: number; readonly y: number; readonly zoom: number };
  /** Ids of selected nodes and edges; some may have gone by the time it is read. */
  readonly selection: readonly string[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface Schema extends DBSchema {
  boards: { key: string; value: BoardRow };
  /** Pictures of boards, apart from the rows that change with every edit. */
  previews: { key: string; value: string };
  updates: { key: [string, number]; value: UpdateRow };
  settings: { key: string; value: Json };
  windows: { key: string; value: WindowState };
}

export const VERSION = 1;

/** Leads from any earlier version to the present one. */
export function upgrade(db: IDBPDatabase<Schema>, from: number): void {
  if (from >= 1) return;
  db.createObjectStore('boards', { keyPath: 'id' });
  db.createObjectStore('previews');
  db.createObjectStore('updates', { keyPath: ['board', 'sequence'] });
  db.createObjectStore('settings');
  db.createObjectStore('windows', { keyPath: 'id' });
}
