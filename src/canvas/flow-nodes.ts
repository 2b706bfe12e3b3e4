import type { Node } from '@xyflow/react';

import { compareText, type Board, type BoardNode } from '../core/board';
import type { Rect, Size } from '../core/geometry';
import type { NodeId } from '../core/ids';
import type { Drawing, Primitive } from '../render/drawing';
import type { Gesture } from './gesture-store';
import { nodeName } from './names';
import { drawBadge } from '../render/draw-badge';
import { badgeOf } from '../render/draw-context';
import { drawNode } from '../render/draw-node';
import { selectionRing } from '../render/selection-ring';
import { contextOf, type Look } from './look';
import { overlaps, rectOf } from './rectangles';
import { nodesIn } from './scene-areas';
import type { Scene } from './scene';

export type FlowNode = Node<
  {
    readonly drawing: Drawing;
    /** The mark of a selected node, with the badge over it. */
    readonly ring?: readonly Primitive[];
  },
  'board'
>;

export interface FlowNodeInputs {
  readonly scene: Scene;
  readonly look: Look;
  readonly gesture: Gesture;
  readonly selected: ReadonlySet<NodeId>;
  /** Nodes outside of it are not handed over, but for those that `always` names. */
  readonly area: Rect;
  readonly always: ReadonlySet<NodeId>;
  /** The rest is painted, so that only those that `always` names are handed over. */
  readonly isPainted: boolean;
}

/** So many nodes in view are handed to React Flow; more are painted. */
const MOST_ELEMENTS = 600;

/** Whether an area holds more nodes than are shown as elements. */
export const isTooMuch = (scene: Scene, area: Rect): boolean =>
  isLarge(scene) && nodesIn(scene, area).size > MOST_ELEMENTS;

/** Whether a board may come to be painted. */
export const isLarge = ({ board }: Scene): boolean => board.nodes.size > MOST_ELEMENTS;

/** Nodes bottom to top: by z, then id; groups go beneath the rest by their layer. */
export const orderOfDrawing = (nodes: Iterable<BoardNode>): BoardNode[] =>
  [...nodes].toSorted((a, b) => compareText(a.z ?? '', b.z ?? '') || compareText(a.id, b.id));

/** Groups lie beneath the connections, everything else above them. */
export const LAYER = { groups: 0, edges: 1000, nodes: 2000, overlay: 4000 };

/**
 * React Flow's nodes for what is in view, bottom to top. A node that shows the same as in
 * `previous` is the same object, so that React Flow renders nothing of it.
 */
export function flowNodes(
  inputs: FlowNodeInputs,
  previous: ReadonlyMap<string, FlowNode>,
): FlowNode[] {
  const shown: BoardNode[] = [];
  for (const id of idsShown(inputs)) {
    const node = inputs.scene.board.nodes.get(id);
    if (node !== undefined) shown.push(node);
  }
  return orderOfDrawing(shown).map((node) =>
    flowNode(node, placeOf(node, inputs.scene, inputs.gesture), inputs, previous.get(node.id)),
  );
}

function idsShown({ scene, area, always, isPainted, gesture }: FlowNodeInputs): Set<NodeId> {
  if (isPainted) return new Set(always);
  const ids = new Set([...nodesIn(scene, area), ...always]);
  // What a gesture moves is where it is now, not where the board has it.
  for (const id of movedBy(gesture)) {
    const node = scene.board.nodes.get(id);
    if (node === undefined || always.has(id)) continue;
    if (overlaps(area, placeOf(node, scene, gesture))) ids.add(id);
    else ids.delete(id);
  }
  return ids;
}

const movedBy = (gesture: Gesture): Iterable<NodeId> =>
  gesture.kind === 'drag' ? gesture.nodes : gesture.kind === 'resize' ? [gesture.node] : [];

const NO_SIZE: Size = { width: 0, height: 0 };

/** Where a node is now, with the running gesture. */
export function placeOf(node: BoardNode, { sizes }: Scene, gesture: Gesture): Rect {
  if (gesture.kind === 'resize' && gesture.node === node.id) return gesture.rect;
  const rect = rectOf(node.position, sizes.get(node.id) ?? NO_SIZE);
  return gesture.kind === 'drag' && gesture.nodes.has(node.id)
    ? { ...rect, x: rect.x + gesture.delta.x, y: rect.y + gesture.delta.y }
    : rect;
}

function flowNode(
  node: BoardNode,
  rect: Rect,
  { scene, look, gesture, selected }: FlowNodeInputs,
  previous: FlowNode | undefined,
): FlowNode {
  const isSelected = selected.has(node.id);
  const shown =
    gesture.kind === 'resize' && gesture.node === node.id
      ? { ...node, size: { width: rect.width, height: rect.height } }
      : node;
  const drawing = drawNode(shown, contextOf(scene, look));
  const name = nodeName(node, scene.library);
  if (
    previous !== undefined &&
    previous.data.drawing === drawing &&
    previous.position.x === rect.x &&
    previous.position.y === rect.y &&
    previous.width === rect.width &&
    previous.height === rect.height &&
    previous.selected === isSelected &&
    previous.ariaLabel === name &&
    previous.draggable === (node.locked !== true)
  )
    return previous;
  const size = { width: rect.width, height: rect.height };
  return {
    id: node.id,
    type: 'board',
    position: { x: rect.x, y: rect.y },
    ...size,
    // Sizes come from the font's table. Handed over as measured, with no handles to look for,
    // React Flow neither hides the node nor measures it.
    measured: size,
    handles: [],
    selected: isSelected,
    draggable: node.locked !== true,
    ...(node.locked === true ? { style: SOLID } : {}),
    zIndex: node.type === 'group' ? LAYER.groups + depthOf(node, scene.board) : LAYER.nodes,
    ariaLabel: name,
    ariaRole: 'group',
    className: `node-${node.type}`,
    domAttributes: attributesOf(drawing, name, previous),
    data:
      previous?.data.drawing === drawing && (previous.data.ring !== undefined) === isSelected
        ? previous.data
        : isSelected
          ? { drawing, ring: ringOf(node, size, scene, look) }
          : { drawing },
  };
}

/** Drawn over the node, and under the number at its corner. */
function ringOf(node: BoardNode, size: Size, scene: Scene, look: Look): Primitive[] {
  const badge = badgeOf(contextOf(scene, look), node.id);
  return [
    selectionRing(node.type, size, look.theme),
    ...(badge ? drawBadge(badge, size, look.theme) : []),
  ];
}

/** Whether the drawing leaves out words, which a tooltip then shows. */
const isCut = ({ items }: Drawing): boolean =>
  items.some((item) => item.kind === 'text' && item.text.endsWith('…'));

/** React Flow lets a press through a node that it may not drag: the group beneath would be dragged. */
const SOLID = { pointerEvents: 'all' } as const;

/** The board is one tab stop: its keys move the focus among nodes. */
const NODE_ATTRIBUTES = { tabIndex: -1 };

function attributesOf(drawing: Drawing, name: string, previous: FlowNode | undefined) {
  const known = previous?.data.drawing === drawing && previous.ariaLabel === name;
  if (known && previous.domAttributes) return previous.domAttributes;
  return isCut(drawing) ? { ...NODE_ATTRIBUTES, title: name } : NODE_ATTRIBUTES;
}

function depthOf(node: BoardNode, board: Board): number {
  let depth = 0;
  let parent = node.parent;
  while (parent !== undefined && depth < 99) {
    depth += 1;
    parent = board.nodes.get(parent)?.parent;
  }
  return depth;
}
