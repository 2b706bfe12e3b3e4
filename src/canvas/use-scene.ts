import { useEffect, useReducer, useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';

import type { Board } from '../core/board';
import type { Library } from '../library/library';
import { gesture } from './gesture-store';
import { boardParts } from './load-board-parts';
import { nextScene, noRoutes, settled, type RouteEdges, type Scene } from './scene';

/** The part of a board document that the canvas reads. */
export interface BoardSource {
  readonly get: () => Board;
  readonly subscribe: (listener: () => void) => () => void;
}

/** How long a large board must rest before all its edges are routed anew, in ms. */
const REST = 400;

/** The scene of the document's board, following it. What did not change keeps its identity. */
export function useScene(source: BoardSource, library: Library): Scene {
  const board = useSyncExternalStore(source.subscribe, source.get);
  const routeEdges = useStore(boardParts, ({ parts }) => parts?.routeEdges ?? noRoutes);
  const [follower] = useState(followScene);
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  const scene = follower.next(board, library, routeEdges);

  useEffect(() => {
    if (scene.isSettled) return undefined;
    const timer = setInterval(() => {
      // Never in a frame of a drag.
      if (gesture.getState().now.kind !== 'none') return;
      follower.settle();
      renderAgain();
    }, REST);
    return () => clearInterval(timer);
  }, [scene, follower]);
  return scene;
}

/** Derives each scene from the one before it. */
function followScene() {
  let last: Scene | undefined;
  return {
    next: (board: Board, library: Library, routeEdges: RouteEdges): Scene => {
      last = nextScene(last, board, library, routeEdges);
      return last;
    },
    settle: (): void => {
      if (last !== undefined) last = settled(last);
    },
  };
}
