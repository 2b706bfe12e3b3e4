import type { Board, BoardNode } from '../core/board';
import type { Change } from '../core/change';
import { addNode } from '../core/commands/add-node';
import type { Point } from '../core/geometry';
import { newId, nodeId, type NodeId, type Random } from '../core/ids';
import { assertNever } from '../core/result';
import type { Library } from '../library/library';
import type { Placeable } from '../session/tool';

/** A node that a plan adds, and the changes that add it. */
export interface PlacePlan {
  readonly node: BoardNode;
  readonly changes: readonly Change[];
}

/** What can be placed: what the panel offers, and what the drawing tools make. */
export type NewNode =
  | Placeable
  | { readonly kind: 'note' }
  | { readonly kind: 'text' }
  | { readonly kind: 'group'; readonly label: string };

export interface Place {
  /** Top-left corner. */
  readonly position: Point;
  readonly size?: { readonly width: number; readonly height: number };
  readonly parent?: NodeId;
}

/** Plans a new node. A component is called what its kind is called until it is renamed. */
export function planNode(
  board: Board,
  library: Library,
  item: NewNode,
  { position, size, parent }: Place,
  random: Random,
): PlacePlan {
  const common = {
    id: nodeId(newId(random)),
    position: { x: Math.round(position.x), y: Math.round(position.y) },
    ...(size === undefined ? {} : { size }),
    ...(parent === undefined ? {} : { parent }),
  };
  const node = newNode(library, item, common);
  return { node, changes: addNode(board, node) };
}

type Common = Pick<BoardNode, 'id' | 'position'>;

function newNode(library: Library, item: NewNode, common: Common): BoardNode {
  switch (item.kind) {
    case 'component':
      return {
        ...common,
        type: 'component',
        component: item.component,
        label: library.get(item.component)?.name ?? item.component,
      };
    case 'brief':
      return { ...common, type: 'brief', part: item.part };
    case 'box':
      return { ...common, type: 'component', label: item.label };
    case 'note':
      return { ...common, type: 'note', text: '' };
    case 'text':
      return { ...common, type: 'text', text: '' };
    case 'group':
      return { ...common, type: 'group', label: item.label };
    default:
      return assertNever(item);
  }
}
