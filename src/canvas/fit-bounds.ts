import type { Rect, Size } from '../core/geometry';
import { cameraOn } from './camera-on';
import { nodeRect } from './hit-test';
import { around } from './rectangles';
import { routeBounds } from './route-bounds';
import type { Scene } from './scene';

/**
 * A fit shows the missing pieces too, unless the board would shrink below this share of the size
 * that it has without them: what is there comes before what is proposed, and a piece that lies
 * far away must not make the words of the drawing too small to read.
 */
const LEAST_SHARE = 0.7;

/** What the nodes and their connections cover; undefined for an empty board. */
export function boardBounds({ board, sizes, routes }: Scene): Rect | undefined {
  if (board.nodes.size === 0) return undefined;
  return around([
    ...Array.from(board.nodes.values(), (node) => nodeRect(node, sizes)),
    ...Array.from(routes.values(), routeBounds),
  ]);
}

/**
 * What a fit of the whole board shows: the board, and the missing pieces (the most important
 * first, with its lines or else without) that leave the board large enough.
 */
export function fitBounds(scene: Scene, ghosts: readonly Rect[], size: Size): Rect | undefined {
  const board = boardBounds(scene);
  if (board === undefined) return undefined;
  const least = cameraOn(board, size).zoom * LEAST_SHARE;
  let shown = board;
  for (const ghost of ghosts) {
    const wider = around([shown, ghost]) ?? shown;
    if (cameraOn(wider, size).zoom >= least) shown = wider;
  }
  return shown;
}
