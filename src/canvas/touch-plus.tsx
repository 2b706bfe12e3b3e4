import { useStore as useFlowStore, ViewportPortal } from '@xyflow/react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';

import { openQuickAdd } from '../session/quick-add';
import { selection } from '../session/selection';
import { en } from '../strings/en';
import { startConnecting } from './connect-gesture';
import { LAYER, placeOf } from './flow-nodes';
import { gesture } from './gesture-store';
import { labelOf } from './names';
import type { Scene } from './scene';
import type { Surface } from './surface';
import { connectable } from './zone';

const COARSE = '(pointer: coarse)';
/** CSS pixels, whatever the zoom; from the border of the node. */
const GAP = 6;

interface TouchPlusProps {
  readonly scene: Scene;
  readonly surface: Surface;
  readonly readOnly: boolean;
}

/**
 * A handle beside the selected node for a finger, which cannot meet a border: a drag from it
 * connects, a tap asks what comes next.
 */
export function TouchPlus(props: TouchPlusProps) {
  const isCoarse = useCoarsePointer();
  return isCoarse && !props.readOnly ? <Plus {...props} /> : null;
}

function Plus({ scene, surface }: TouchPlusProps) {
  const selected = useStore(selection, ({ nodes }) => nodes);
  const { now } = useStore(gesture);
  const zoom = useFlowStore(({ transform }) => transform[2]);
  const [id, ...more] = selected;
  const node = id === undefined || more.length > 0 ? undefined : scene.board.nodes.get(id);
  if (node === undefined || !connectable(node) || now.kind !== 'none') return null;
  const { x, y, width, height } = placeOf(node, scene, now);
  const at = { x: x + width + GAP / zoom, y: y + height / 2 };
  return (
    <ViewportPortal>
      <button
        type="button"
        className="board-plus nodrag nopan"
        data-board-control
        aria-label={en.canvas.connectFrom(labelOf(node))}
        style={{
          zIndex: LAYER.overlay,
          transform: `translate(${at.x}px, ${at.y}px) scale(${1 / zoom}) translateY(-50%)`,
        }}
        onPointerDown={({ nativeEvent }) =>
          startConnecting(nativeEvent, node, surface, () =>
            openQuickAdd({ at, from: node.id, besideNode: true }),
          )
        }
      >
        +
      </button>
    </ViewportPortal>
  );
}

/** Follows the pointer in use: a tablet may get a mouse. */
function useCoarsePointer(): boolean {
  const [isCoarse, setCoarse] = useState(() => matchMedia(COARSE).matches);
  useEffect(() => {
    const query = matchMedia(COARSE);
    const listen = (): void => setCoarse(query.matches);
    query.addEventListener('change', listen);
    return () => query.removeEventListener('change', listen);
  }, []);
  return isCoarse;
}
