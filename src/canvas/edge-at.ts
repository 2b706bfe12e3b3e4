import type { Edge } from '../core/board';
import type { Point } from '../core/geometry';
import type { EdgeId } from '../core/ids';
import { cameraControl } from '../session/camera';
import type { Scene } from './scene';

/** The edge nearest to a point and no farther than `reach`, in flow pixels. */
export function edgeAt({ routes }: Scene, point: Point, reach: number): EdgeId | undefined {
  let best: { readonly id: EdgeId; readonly distance: number } | undefined;
  for (const [id, { points }] of routes) {
    for (const [i, end] of points.entries()) {
      const start = points[i - 1];
      if (start === undefined) continue;
      const distance = distanceTo(start, end, point);
      if (distance <= reach && (best === undefined || distance < best.distance))
        best = { id, distance };
    }
  }
  return best?.id;
}

/** On screen a line is never harder to hit than this, in CSS pixels, however far away it is. */
const LEAST_REACH = 6;

/** The edge under a pointer: within `strip` flow pixels, and more where the board is far away. */
export function edgeUnderPointer(
  scene: Scene,
  point: Point,
  strip: number,
  zoom: number,
): EdgeId | undefined {
  return edgeAt(scene, point, Math.max(strip, LEAST_REACH / zoom));
}

/** Of the camera of this window. */
export const zoomNow = (): number => cameraControl.getState().control?.get().zoom ?? 1;

/** How near to a connection a drop has to be to mean it, in flow pixels. */
const DROP_REACH = 16;

/** The connection that a drop at a point goes between the ends of. */
export function edgeToDropOn(scene: Scene, point: Point): Edge | undefined {
  const id = edgeAt(scene, point, DROP_REACH);
  return id && scene.board.edges.get(id);
}

function distanceTo(a: Point, b: Point, { x, y }: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  const share =
    length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / length));
  return Math.hypot(x - a.x - share * dx, y - a.y - share * dy);
}
