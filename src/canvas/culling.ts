import type { Rect, Size } from '../core/geometry';
import type { Camera } from '../session/camera';
import { encloses, grow } from './rectangles';

/** What the camera shows, in flow coordinates. */
export const viewOf = ({ x, y, zoom }: Camera, { width, height }: Size): Rect => ({
  x: -x / zoom,
  y: -y / zoom,
  width: width / zoom,
  height: height / zoom,
});

/** How far beyond the view nodes are kept ready, in views a side. */
const MARGIN = 0.4;
/** What is renewed before the view leaves it, when so much is left: it takes a frame or two. */
const LEFT = 0.1;
/** A kept area so much larger than the view is renewed: zooming in must let go of the rest. */
const TOO_LARGE = 4;

/**
 * The area whose nodes are handed to React Flow. The same object comes back until the view
 * nearly leaves it or has become far smaller than it, so that nothing is done in most frames.
 */
export function keptArea(view: Rect, kept: Rect | undefined): Rect {
  if (
    kept !== undefined &&
    encloses(kept, grow(view, { width: view.width * LEFT, height: view.height * LEFT })) &&
    kept.width <= view.width * TOO_LARGE &&
    kept.height <= view.height * TOO_LARGE
  )
    return kept;
  return grow(view, { width: view.width * MARGIN, height: view.height * MARGIN });
}
