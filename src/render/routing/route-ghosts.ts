import type { Board, Edge } from '../../core/board';
import type { Rect, Size } from '../../core/geometry';
import type { EdgeId, NodeId } from '../../core/ids';
import type { Ghost } from '../drawing';
import type { Route } from './route';
import { routeEdges } from './route-edges';

/** More lines at once than a reader follows: the first stand for the rest. */
const MOST = 24;

/** The ways of the lines that ghosts propose, around what is on the board and around other ghosts. */
export function routeGhosts(
  board: Board,
  sizes: ReadonlyMap<NodeId, Size>,
  ghosts: readonly Ghost[],
): ReadonlyMap<EdgeId, Route> {
  const lines = ghosts.flatMap(({ edges }) => edges).slice(0, MOST);
  if (lines.length === 0) return new Map();
  const nodes = new Map(board.nodes);
  const allSizes = new Map(sizes);
  for (const { id, label, rect } of ghosts.flatMap((ghost) => ghost.nodes)) {
    nodes.set(id, { id, type: 'component', label, position: positionOf(rect) });
    allSizes.set(id, rect);
  }
  // A note line has no words: what a proposed line carries is said when it is there.
  const edges = new Map(lines.map((line): [EdgeId, Edge] => [line.id, { ...line, flow: 'note' }]));
  return routeEdges({ ...board, nodes, edges }, allSizes);
}

const positionOf = ({ x, y }: Rect) => ({ x, y });
