import type { Rect, Size } from '../core/geometry';
import type { Camera } from '../session/camera';
import { viewOf } from './culling';
import { fitInsets, type Insets } from './fit-insets';
import { centre, encloses } from './rectangles';

export const ZOOM = { least: 0.05, most: 4 };

/** The camera that shows a rectangle whole inside the insets, no larger than `most`. */
export function cameraOn(
  rect: Rect,
  size: Size,
  insets: Insets = fitInsets(size),
  most = 1,
): Camera {
  const { top, right, bottom, left } = insets;
  const room = {
    width: Math.max(1, size.width - left - right),
    height: Math.max(1, size.height - top - bottom),
  };
  const zoom = Math.max(
    ZOOM.least,
    Math.min(most, room.width / Math.max(1, rect.width), room.height / Math.max(1, rect.height)),
  );
  const middle = centre(rect);
  return {
    x: left + room.width / 2 - middle.x * zoom,
    y: top + room.height / 2 - middle.y * zoom,
    zoom,
  };
}

/** The camera moved only as far as needed to show a rectangle, or fitted to it if it is too large. */
export function cameraRevealing(rect: Rect, camera: Camera, size: Size, margin = 24): Camera {
  const view = viewOf(camera, size);
  if (encloses(view, rect)) return camera;
  const edge = margin / camera.zoom;
  if (rect.width + 2 * edge > view.width || rect.height + 2 * edge > view.height)
    return cameraOn(rect, size, fitInsets(size), camera.zoom);
  const shift = (low: number, length: number, from: number, extent: number): number =>
    low - edge < from ? from - (low - edge) : Math.min(0, from + extent - (low + length + edge));
  const dx = shift(rect.x, rect.width, view.x, view.width);
  const dy = shift(rect.y, rect.height, view.y, view.height);
  return { ...camera, x: camera.x + dx * camera.zoom, y: camera.y + dy * camera.zoom };
}
