import type { NodeId } from '../core/ids';
import type { CameraControl } from '../session/camera';

/** From further away than this a label is too small to be written. */
const LEAST = 0.5;

/** Brings a node into view, near enough for its words to be read. */
export function bringNear(camera: CameraControl | null, id: NodeId): void {
  if (camera === null) return;
  if (camera.get().zoom < LEAST) camera.fitNodes([id]);
  else camera.reveal([id]);
}
