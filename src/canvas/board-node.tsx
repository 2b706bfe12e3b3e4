import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';

import type { FlowNode } from './flow-nodes';
import { Primitives } from './primitives';
import { countRender } from './render-count';

/** A node inside React Flow: its drawing and nothing else. What a press on it means is decided by geometry. */
export const BoardNode = memo(function BoardNode({ id, data, width, height }: NodeProps<FlowNode>) {
  countRender('node', id);
  return (
    <svg className="board-drawing" width={width} height={height} aria-hidden="true">
      <Primitives items={data.drawing.items} />
      {data.ring && <Primitives items={data.ring} />}
    </svg>
  );
});
