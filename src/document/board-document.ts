import { applyUpdate, Doc, encodeStateAsUpdate, UndoManager } from 'yjs';
import { applyChanges } from '../core/apply-changes';
import type { Board } from '../core/board';
import { emptyBoard } from '../core/board';
import type { Change, ChangeError } from '../core/change';
import { COLLECTIONS, SINGLES } from '../core/collections';
import { diffBoards } from '../core/diff-boards';
import { isJsonObject } from '../core/field-checks';
import type { BoardId } from '../core/ids';
import type { JsonObject } from '../core/json';
import { Listeners } from '../core/listeners';
import { ok } from '../core/result';
import type { Result } from '../core/result';

import { sharedCollection, sharedSingle } from './shared-maps';
import { SharedSnapshot } from './shared-snapshot';
import type { Revision } from './shared-snapshot';
import { writeChanges } from './write-shared';

/** One board that can be edited, undone, and merged with what other windows do to it. */
export interface BoardDocument {
  /** The board now. Frozen; parts that do not change keep their identity. */
  get(): Board;
  /** Calls back after each change of the board, whoever made it. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /**
   * Applies all changes or none, in the undo step that is under way.
   * Returns the board after them.
   */
  apply(changes: readonly Change[]): Result<Board, ChangeError>;
  /**
   * Ends the undo step that is under way: the next change starts a new one. Call it when
   * a gesture starts; without it, what follows is undone together with what came before.
   */
  beginStep(): void;
  undo(): void;
  redo(): void;
  canUndo(): boolean;
  canRedo(): boolean;
  /** Hears each edit made here, undo and redo among them, to be stored and sent to others. */
  onUpdate(listener: (update: Uint8Array) => void): () => void;
  /** Takes in updates of others, or stored ones, in any order; those known already do nothing. */
  merge(...updates: readonly Uint8Array[]): void;
  /** Everything so far as one update. */
  encode(): Uint8Array;
  /** Hears each change of the board as changes that lead to it from the one before. */
  onChanges(listener: (changes: readonly Change[], board: Board) => void): () => void;
  destroy(): void;
}

/** Who wrote. Only what the user does here can be undone here. */
const origins = { user: 'user', others: 'others', start: 'start' } as const;

/** A document that holds this board, which cannot be undone. */
export function createBoardDocument(board: Board): BoardDocument {
  const doc = new Doc();
  doc.transact(() => {
    writeChanges(doc, diffBoards(emptyBoard(board.id), board));
    if (Object.keys(board.drawings).length > 0)
      sharedSingle(doc, 'board').set('drawings', board.drawings);
  }, origins.start);
  return documentOf(doc, board.id);
}

/** The document that these updates, from `encode` and `onUpdate`, make up in any order. */
export function openBoardDocument(id: BoardId, updates: Iterable<Uint8Array>): BoardDocument {
  const doc = new Doc();
  doc.transact(() => {
    for (const update of updates) applyUpdate(doc, update, origins.start);
  }, origins.start);
  return documentOf(doc, id);
}

function documentOf(doc: Doc, id: BoardId): BoardDocument {
  const snapshot = new SharedSnapshot(doc, { ...emptyBoard(id), drawings: drawingsIn(doc) });
  // After the start, so that only what comes later is remembered.
  const history = new UndoManager(
    [
      ...COLLECTIONS.map((name) => sharedCollection(doc, name)),
      ...SINGLES.map((name) => sharedSingle(doc, name)),
    ],
    { trackedOrigins: new Set([origins.user]), captureTimeout: Number.POSITIVE_INFINITY },
  );
  const updates = new Listeners<Uint8Array>();
  const revisions = new Listeners<Revision>();
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== origins.others) updates.tell(update);
  });

  // Not from an event of the document: a listener may edit it, and must find it settled.
  const publish = (): void => {
    const revision = snapshot.catchUp();
    if (revision) revisions.tell(revision);
  };

  return {
    get: () => snapshot.board,
    subscribe: (listener) => revisions.add(() => listener()),
    apply: (changes) => {
      const before = snapshot.board;
      const result = applyChanges(before, changes);
      if (!result.ok || result.value === before) return result;
      doc.transact(() => writeChanges(doc, changes), origins.user);
      publish();
      return ok(snapshot.board);
    },
    beginStep: () => history.stopCapturing(),
    undo: () => {
      history.stopCapturing();
      history.undo();
      publish();
    },
    redo: () => {
      history.stopCapturing();
      history.redo();
      publish();
    },
    canUndo: () => history.canUndo(),
    canRedo: () => history.canRedo(),
    onUpdate: (listener) => updates.add(listener),
    merge: (...given) => {
      doc.transact(() => {
        for (const update of given) applyUpdate(doc, update, origins.others);
      }, origins.others);
      publish();
    },
    encode: () => encodeStateAsUpdate(doc),
    onChanges: (listener) => revisions.add(({ changes, board }) => listener(changes, board)),
    destroy: () => {
      updates.clear();
      revisions.clear();
      history.destroy();
      doc.destroy();
    },
  };
}

/** Derived drawings of the sketch, which came with the board's file and are not edited. */
function drawingsIn(doc: Doc): JsonObject {
  const drawings = sharedSingle(doc, 'board').get('drawings');
  return isJsonObject(drawings) ? drawings : {};
}
