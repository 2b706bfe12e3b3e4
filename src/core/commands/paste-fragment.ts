import type { Board, BoardNode, Edge } from '../board';
import type { Change } from '../change';
import { freshIds } from '../fresh-id';
import type { Point } from '../geometry';
import { edgeId, nodeId } from '../ids';
import type { EdgeId, NodeId, Random } from '../ids';
import { keysOnTop } from '../z-order';
import type { Fragment } from './copy-fragment';

export interface Pasted {
  readonly changes: readonly Change[];
  /** The new id of each node of the fragment, to be selected. */
  readonly nodes: ReadonlyMap<NodeId, NodeId>;
  readonly edges: ReadonlyMap<EdgeId, EdgeId>;
}

/**
 * Puts a fragment onto a board under new ids, on top of what is there, moved by `offset`.
 * Goals that this board does not have are left out of what the nodes serve.
 */
export function pasteFragment(
  board: Board,
  fragment: Fragment,
  offset: Point,
  random: Random,
): Pasted {
  const newNode = freshIds(board.nodes, random);
  const newEdge = freshIds(board.edges, random);
  const nodes = new Map(fragment.nodes.map(({ id }) => [id, nodeId(newNode())]));
  const edges = new Map(fragment.edges.map(({ id }) => [id, edgeId(newEdge())]));
  const zs = keysOnTop(board, fragment.nodes.length);
  const changes: Change[] = [];
  for (const component of fragment.components) {
    if (!board.components.has(component.id))
      changes.push({ type: 'add', in: 'components', id: component.id, value: component });
  }
  for (const [index, node] of fragment.nodes.entries()) {
    const id = nodes.get(node.id);
    if (id === undefined) continue;
    const value = pastedNode(board, { ...node, id }, nodes, offset, zs[index]);
    changes.push({ type: 'add', in: 'nodes', id, value });
  }
  for (const edge of fragment.edges) {
    const id = edges.get(edge.id);
    const from = nodes.get(edge.from);
    const to = nodes.get(edge.to);
    if (id === undefined || from === undefined || to === undefined) continue;
    changes.push({ type: 'add', in: 'edges', id, value: moved({ ...edge, id, from, to }, offset) });
  }
  return { changes, nodes, edges };
}

function pastedNode(
  board: Board,
  node: BoardNode,
  nodes: ReadonlyMap<NodeId, NodeId>,
  by: Point,
  z: string | undefined,
): BoardNode {
  const { parent: oldParent, serves: oldServes, ...rest } = node;
  const parent = oldParent === undefined ? undefined : nodes.get(oldParent);
  const serves = oldServes?.filter((goal) => board.goals.has(goal)) ?? [];
  return {
    ...rest,
    position: shifted(node.position, by),
    ...(parent === undefined ? {} : { parent }),
    ...(serves.length === 0 ? {} : { serves }),
    ...(z === undefined ? {} : { z }),
  };
}

const moved = (edge: Edge, by: Point): Edge =>
  edge.bends ? { ...edge, bends: edge.bends.map((bend) => shifted(bend, by)) } : edge;

const shifted = ({ x, y }: Point, by: Point): Point => ({ x: x + by.x, y: y + by.y });
