import { useEffect, useReducer, useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';

import type { Board } from '../core/board';
import type { Library } from '../library/library';
import { gesture } from './gesture-store';
import { boardParts } from './load-board-parts';
import { nextScene, noRouting, settled, type Routing, type Scene } from './scene';

/** The part of a board document that the canvas reads. */
export interface BoardSource {
  readonly get: () => Board;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Finds the routes of a whole board beside the window's own work; undefined where that cannot be. */
export type RouteWhole = (
  board: Board,
  sizes: Scene['sizes'],
) => Promise<Scene['routes'] | undefined>;

/** How long a large board must rest before all its edges are routed anew, in ms. */
const REST = 400;

/** The scene of the document's board, following it. What did not change keeps its identity. */
export function useScene(source: BoardSource, library: Library, routeWhole: RouteWhole): Scene {
  const board = useSyncExternalStore(source.subscribe, source.get);
  const routing = useStore(boardParts, ({ parts }) => parts ?? noRouting);
  const [follower] = useState(followScene);
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  const scene = follower.next(board, library, routing);

  useEffect(() => {
    if (scene.isSettled) return undefined;
    let whole: Scene['routes'] | undefined;
    let isAsked = false;
    const settle = (): void => {
      // Never in a frame of a gesture.
      if (whole === undefined || gesture.getState().now.kind !== 'none') return;
      clearInterval(timer);
      if (follower.settle(scene, whole)) renderAgain();
    };
    const ask = async (): Promise<void> => {
      const { board, sizes } = scene;
      whole = (await routeWhole(board, sizes)) ?? scene.routeEdges(board, sizes);
      boardParts.getState().parts?.rememberRoutes(board, sizes, whole);
      settle();
    };
    const timer = setInterval(() => {
      if (gesture.getState().now.kind !== 'none') return;
      settle();
      if (!isAsked) void ask();
      isAsked = true;
    }, REST);
    return () => clearInterval(timer);
  }, [scene, follower, routeWhole]);
  return scene;
}

/** Derives each scene from the one before it. */
function followScene() {
  let last: Scene | undefined;
  return {
    next: (board: Board, library: Library, routing: Routing): Scene => {
      last = nextScene(last, board, library, routing);
      return last;
    },
    /** False when the scene has gone on meanwhile. */
    settle: (scene: Scene, whole: Scene['routes']): boolean => {
      if (last !== scene) return false;
      last = settled(scene, whole);
      return true;
    },
  };
}
