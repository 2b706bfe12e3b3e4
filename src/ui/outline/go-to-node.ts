import type { NodeId } from '../../core/ids';
import { cameraControl } from '../../session/camera';
import { select } from '../../session/selection';

/** Selects a node and brings it into view; the keyboard stays where it is, to read on. */
export function goToNode(id: NodeId): void {
  select([id]);
  cameraControl.getState().control?.reveal([id]);
}
