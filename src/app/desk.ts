import { createStore } from 'zustand/vanilla';

import { loadBoardParts } from '../canvas/load-board-parts';
import { emptyBoard } from '../core/board';
import type { Board } from '../core/board';
import { boardId, newId } from '../core/ids';
import type { BoardId } from '../core/ids';
import type { Library } from '../library/library';
import type { Camera } from '../session/camera';
import { clearSelection } from '../session/selection';
import { stopPointing } from '../session/spotlight';
import type { Storage } from '../storage/open-storage';
import { en } from '../strings/en';
import { showNotice } from '../ui/announcer';
import type { BoardSession } from './board-session';
import { keepPreview } from './keep-preview';
import { createStored, openStored, unstored } from './stored-board';
import type { OpenedBoard } from './stored-board';
import { recallSelection, recallWindow, rememberWindow } from './window-memory';

export interface ShowOptions {
  readonly notices?: readonly string[];
  readonly camera?: Camera;
  readonly selection?: readonly string[];
}

/** The one open board of this window, and the ways to open another. */
export class Desk {
  /** Null until the first board is open. */
  readonly open = createStore<{ readonly session: BoardSession | null }>(() => ({ session: null }));
  /** Undefined where this browser keeps nothing. */
  readonly storage: Storage | undefined;
  readonly library: Library;
  readonly #makeSession: (opened: OpenedBoard, options: ShowOptions) => BoardSession;
  readonly #storageFault: string;
  #leave: () => Promise<void> = async () => {};

  constructor(parts: {
    readonly storage: Storage | undefined;
    readonly storageFault: string;
    readonly library: Library;
    readonly makeSession: (desk: Desk, opened: OpenedBoard, options: ShowOptions) => BoardSession;
  }) {
    this.storage = parts.storage;
    this.library = parts.library;
    this.#storageFault = parts.storageFault;
    this.#makeSession = (opened, options) => parts.makeSession(this, opened, options);
  }

  get session(): BoardSession | null {
    return this.open.getState().session;
  }

  /** This window's last board, or a new empty one. */
  async start(): Promise<void> {
    const { storage } = this;
    const memory = storage === undefined ? undefined : await recallWindow(storage);
    if (storage === undefined || memory === undefined) {
      await this.create();
      return;
    }
    // While the board is read; one that is empty will need it soon.
    void loadBoardParts();
    const { camera, selection } = memory;
    if (!(await this.openStored(memory.board, { camera, selection }))) {
      await this.create();
      showNotice({ text: en.files.missingBoard });
    }
  }

  /** False when it is not there any more. */
  async openStored(id: BoardId, options: ShowOptions = {}): Promise<boolean> {
    if (this.session?.id === id) return true;
    if (this.storage === undefined) return false;
    const opened = await openStored(this.storage, id);
    if (!opened.ok) return false;
    await this.#show(opened.value, options);
    return true;
  }

  create(): Promise<void> {
    return this.add(emptyBoard(boardId(newId(Math.random))));
  }

  /** Opens a board that is not stored yet, and starts to store it. */
  async add(board: Board, options: ShowOptions = {}): Promise<void> {
    const opened =
      this.storage === undefined
        ? unstored(board, { kind: 'failed', reason: this.#storageFault })
        : createStored(this.storage, board);
    await this.#show(opened, options);
  }

  /** Opens a board that may be looked at only. */
  lookAt(board: Board, options: ShowOptions): Promise<void> {
    return this.#show(unstored(board, { kind: 'read-only' }), options);
  }

  async #show(opened: OpenedBoard, options: ShowOptions): Promise<void> {
    if (opened.document.get().nodes.size > 0) await loadBoardParts();
    const leave = this.#leave;
    clearSelection();
    stopPointing();
    const session = this.#makeSession(opened, options);
    const { document } = opened;
    if (options.selection !== undefined) recallSelection(options.selection, document.get());
    const { storage } = this;
    const stops =
      storage === undefined || opened.readOnly
        ? []
        : [
            rememberWindow(storage, session.id),
            keepPreview(storage, document, session.workspace.library),
          ];
    this.#leave = async () => {
      for (const stop of stops) stop();
      await opened.close();
      session.close();
    };
    this.open.setState({ session });
    await leave();
  }
}
