import type { Board, BoardNode, Edge } from '../board';
import type { Change } from '../change';
import type { EdgeFlow } from '../flow';
import type { EdgeId } from '../ids';
import { isEnd } from '../references';
import { addNode } from './add-node';

/**
 * Puts a node between the two ends of an edge. The node may be on the board already.
 *
 * The edge keeps its id and what it says, and now ends at the node; the second edge leads
 * on from there. Each carries what is given, or what the edge carried.
 */
export function insertOnEdge(
  board: Board,
  id: EdgeId,
  node: BoardNode,
  second: { readonly id: EdgeId; readonly flow?: EdgeFlow },
  flow?: EdgeFlow,
): Change[] {
  const edge = board.edges.get(id);
  if (!edge || !isEnd(node) || edge.from === node.id || edge.to === node.id) return [];
  const next: Edge = {
    id: second.id,
    from: node.id,
    to: edge.to,
    flow: second.flow ?? edge.flow,
    ...(edge.timing === undefined ? {} : { timing: edge.timing }),
    ...(edge.sides?.to === undefined ? {} : { sides: { to: edge.sides.to } }),
    ...(edge.style === undefined ? {} : { style: edge.style }),
  };
  return [
    ...(board.nodes.has(node.id) ? [] : addNode(board, node)),
    {
      type: 'set',
      in: 'edges',
      id,
      fields: {
        to: node.id,
        flow: flow ?? edge.flow,
        sides: edge.sides?.from === undefined ? null : { from: edge.sides.from },
        bends: null,
      },
    },
    { type: 'add', in: 'edges', id: second.id, value: next },
  ];
}
