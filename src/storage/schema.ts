import type { DBSchema, IDBPDatabase } from 'idb';
import type { BoardId, ComponentId } from '../core/ids';
import type { Json, JsonObject } from '../core/json';

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

/** A component that the user keeps for all boards. */
export interface PersonalRow {
  readonly id: ComponentId;
  /** As a library file holds it. Unchecked: another version of the app may have written it. */
  readonly component: JsonObject;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
}

export interface Schema extends DBSchema {
  boards: { key: string; value: BoardRow };
  /** Pictures of boards, apart from the rows that change with every edit. */
  previews: { key: string; value: string };
  updates: { key: [string, number]; value: UpdateRow };
  settings: { key: string; value: Json };
  windows: { key: string; value: WindowState };
  personal: { key: string; value: PersonalRow };
  /** Timed tries at practice problems, by their ids, as their files hold them. */
  attempts: { key: string; value: JsonObject };
}

export const VERSION = 2;

/** One step a version; what an earlier one stored stays as it is. */
const STEPS: readonly ((db: IDBPDatabase<Schema>) => void)[] = [
  (db) => {
    db.createObjectStore('boards', { keyPath: 'id' });
    db.createObjectStore('previews');
    db.createObjectStore('updates', { keyPath: ['board', 'sequence'] });
    db.createObjectStore('settings');
    db.createObjectStore('windows', { keyPath: 'id' });
  },
  (db) => {
    db.createObjectStore('personal', { keyPath: 'id' });
    db.createObjectStore('attempts');
  },
];

/** Leads from any earlier version to the present one. */
export function upgrade(db: IDBPDatabase<Schema>, from: number): void {
  for (const step of STEPS.slice(from)) step(db);
}
