import { useState, useSyncExternalStore } from 'react';

import type { Board } from '../core/board';
import type { Library } from '../library/library';
import { nextScene, type Scene } from './scene';

/** The part of a board document that the canvas reads. */
export interface BoardSource {
  readonly get: () => Board;
  readonly subscribe: (listener: () => void) => () => void;
}

/** The scene of the document's board, following it. What did not change keeps its identity. */
export function useScene(source: BoardSource, library: Library): Scene {
  const board = useSyncExternalStore(source.subscribe, source.get);
  const [derive] = useState(sceneDeriver);
  return derive(board, library);
}

/** Derives each scene from the one before it. */
function sceneDeriver() {
  let last: Scene | undefined;
  return (board: Board, library: Library): Scene => {
    last = nextScene(last, board, library);
    return last;
  };
}
