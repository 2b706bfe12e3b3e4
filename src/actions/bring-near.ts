import type { NodeId } from '../core/ids';
import type { CameraControl } from '../session/camera';

/** From further away than this a label is too small to be read or written. */
const LEAST = 0.5;

/** Brings nodes into view, near enough for their words to be read. */
export function bringNear(camera: CameraControl | null, ids: readonly NodeId[]): void {
  if (camera === null) return;
  if (camera.get().zoom < LEAST) camera.fitNodes(ids);
  else camera.reveal(ids);
}
