import type { CSSProperties } from 'react';

import { nodeSize } from '../../render/node-size';
import { cameraControl, cameraSnapshot } from '../../session/camera';
import type { QuickAdd } from '../../session/quick-add';
import { useStore } from '../use-store';
import { useBoard, useWorkspace } from '../workspace';

const WIDTH = 460;
const BESIDE_WIDTH = 340;
const GAP = 10;
/** As high as the list gets. */
const HEIGHT = 340;

/** At its anchor, or under the node that it is about, but whole inside the board region. */
export function useBoxPlace({ anchor, from, besideNode }: QuickAdd): CSSProperties {
  const { library } = useWorkspace();
  const board = useBoard();
  // The camera may glide to the node while the box opens.
  const { size } = useStore(cameraSnapshot, (state) => state);
  const { control } = cameraControl.getState();
  const node = besideNode === true && from !== undefined ? board.nodes.get(from) : undefined;
  if (node !== undefined && control !== null) {
    const { x, y, zoom } = control.get();
    const left = node.position.x * zoom + x;
    const top = node.position.y * zoom + y;
    const bottom = top + nodeSize(node, board, library).height * zoom;
    const above = bottom + GAP + HEIGHT > size.height && top > size.height / 2;
    return {
      left: within(left, BESIDE_WIDTH),
      width: BESIDE_WIDTH,
      ...(above
        ? { bottom: size.height - top + GAP }
        : { top: `clamp(8px, ${bottom + GAP}px, calc(100% - ${HEIGHT}px))` }),
    };
  }
  if (anchor === undefined || control === null)
    return { left: '50%', top: 12, width: WIDTH, marginLeft: -WIDTH / 2 };
  return {
    left: within(anchor.x, WIDTH),
    top: `clamp(8px, ${anchor.y}px, calc(100% - ${HEIGHT}px))`,
    width: WIDTH,
  };
}

const within = (left: number, width: number): string =>
  `clamp(8px, ${left}px, calc(100% - ${width + 8}px))`;
