import type { DBSchema, IDBPDatabase } from 'idb';
import type { BoardId } from '../core/ids';
import type { Json } from '../core/json';
import type { WindowState } from './window-states';

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
