import type { Board, BoardNode } from '../core/board';
import type { Size } from '../core/geometry';
import type { NodeId } from '../core/ids';

export interface Tidying {
  readonly board: Board;
  readonly sizes: ReadonlyMap<NodeId, Size>;
  /** What is to be tidied; absent for everything. */
  readonly only?: Iterable<NodeId>;
  /** How far along the flow a node belongs, so that a way back is known as one. */
  readonly rankOf: (node: BoardNode) => number | undefined;
  /** What the view shows at full size. A row that is far too long for it is folded; absent: never. */
  readonly room?: Size;
}
