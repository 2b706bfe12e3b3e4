import { useMemo, useState } from 'react';
import { useStore } from 'zustand';

import type { Rect } from '../core/geometry';
import type { NodeId } from '../core/ids';
import { editing } from '../session/editing';
import { selection } from '../session/selection';
import { flowNodes, type FlowNode, type FlowNodeInputs } from './flow-nodes';
import { gesture, type Gesture } from './gesture-store';
import { hover } from './hover-store';
import type { Look } from './look';
import type { Scene } from './scene';

/** The one object for no gesture, so that nothing renders by it. */
export const RESTING: Gesture = { kind: 'none' };

/** The gesture as far as nodes move by it: a lasso or a connection re-renders none. */
export const useMovingGesture = (): Gesture =>
  useStore(gesture, ({ now }) =>
    now.kind === 'drag' || now.kind === 'resize' || now.kind === 'bend' ? now : RESTING,
  );

/** React Flow's nodes. Those that show the same as before are the same objects. */
export function useFlowNodes(
  scene: Scene,
  look: Look,
  area: Rect,
  moving: Gesture,
  focused: NodeId | null,
  isPainted: boolean,
): FlowNode[] {
  const selected = useStore(selection, ({ nodes }) => nodes);
  const edited = useStore(editing, ({ node }) => node);
  const { node: hovered } = useStore(hover);
  // Under the pointer a painted node becomes an element, so that it can be taken hold of.
  const near = isPainted ? hovered : null;
  const always = useMemo(
    () => new Set([focused, edited, near].filter((id) => id !== null)),
    [focused, edited, near],
  );
  const [build] = useState(flowNodeBuilder);
  return useMemo(
    () => build({ scene, look, gesture: moving, selected, area, always, isPainted }),
    [build, scene, look, moving, selected, area, always, isPainted],
  );
}

/** Builds each list of nodes from the one before it. */
function flowNodeBuilder() {
  let last: ReadonlyMap<string, FlowNode> = new Map();
  return (inputs: FlowNodeInputs): FlowNode[] => {
    const nodes = flowNodes(inputs, last);
    last = new Map(nodes.map((node) => [node.id, node]));
    return nodes;
  };
}
