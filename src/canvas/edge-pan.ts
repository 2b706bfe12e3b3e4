import type { Point, Size } from '../core/geometry';
import { cameraControl } from '../session/camera';
import { clientPoint, isFar, type Surface } from './surface';
import { trackPointer, type Tracking } from './track-pointer';

/** How near to the edge of the board the pan begins, and how fast it gets, in CSS pixels a frame. */
const NEAR = 36;
const FASTEST = 16;

/** How far the board pans in one frame while the pointer is here, both relative to the region. */
export function edgePan({ x, y }: Point, { width, height }: Size): Point {
  return { x: along(x, width), y: along(y, height) };
}

function along(at: number, extent: number): number {
  // In a region that is too small for two edges nothing pans.
  if (extent < 4 * NEAR) return 0;
  const depth = at < NEAR ? at - NEAR : Math.max(0, at - (extent - NEAR));
  return Math.round(Math.max(-1, Math.min(1, depth / NEAR)) * FASTEST) + 0;
}

/** Follows a pointer as `trackPointer` does, and pans the board while it is held near an edge. */
export function trackWithPan(start: PointerEvent, surface: Surface, tracking: Tracking): void {
  let last: PointerEvent | undefined;
  let frame = 0;
  const stop = (): void => cancelAnimationFrame(frame);
  const step = (): void => {
    const { control } = cameraControl.getState();
    if (control === null || last === undefined) return;
    const { zoom, x, y } = control.get();
    const view = control.viewport();
    const size = { width: view.width * zoom, height: view.height * zoom };
    const by = edgePan(surface.toRegion(clientPoint(last)), size);
    if (by.x !== 0 || by.y !== 0) {
      control.set({ zoom, x: x - by.x, y: y - by.y });
      tracking.move(last);
    }
    frame = requestAnimationFrame(step);
  };
  trackPointer(start, {
    move: (event) => {
      const isFirst = last === undefined;
      if (isFirst && !isFar(clientPoint(start), clientPoint(event))) return;
      last = event;
      tracking.move(event);
      if (isFirst) frame = requestAnimationFrame(step);
    },
    end: (event) => {
      stop();
      tracking.end(event);
    },
    cancel: () => {
      stop();
      tracking.cancel();
    },
  });
}
