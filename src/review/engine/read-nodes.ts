import { compareText, type Board, type ComponentNode } from '../../core/board';
import { componentId, type NodeId } from '../../core/ids';
import type { Library } from '../../library/library';
import { meaningOf } from '../../library/own-components';
import { guessBoxes } from './guess-boxes';
import type { Guess } from './guess-kind';
import type { GraphEdge, GraphNode } from './graph-node';
import { isKind, type Kind } from './kinds';

/** A node whose edges are still being filled in. */
export interface OpenNode extends GraphNode {
  in: readonly GraphEdge[];
  out: readonly GraphEdge[];
}

export interface ReadNodes {
  readonly nodes: OpenNode[];
  /** Components inside each group, nested ones too. */
  readonly members: ReadonlyMap<NodeId, readonly OpenNode[]>;
}

/** Components and plain boxes in an order that ids, places and the file do not decide. */
export function readNodes(board: Board, library: Library): ReadNodes {
  const boxes: ComponentNode[] = [];
  const filled = new Set<NodeId>();
  for (const node of board.nodes.values()) {
    if (node.type === 'component') boxes.push(node);
    if (node.parent !== undefined) filled.add(node.parent);
  }
  boxes.push(...emptyGroupsWithEdges(board, filled));
  boxes.sort(
    (a, b) =>
      compareText(a.label, b.label) ||
      compareText(a.component ?? '', b.component ?? '') ||
      compareText(a.id, b.id),
  );
  const guesses = guessBoxes(board, boxes, library);
  const nodes = boxes.map((box, index) => readNode(box, index, library, guesses.get(box.id)));
  return { nodes, members: membersOf(board, nodes) };
}

function readNode(
  node: ComponentNode,
  index: number,
  library: Library,
  guess: Guess | undefined,
): OpenNode {
  const stated = kindOf(node, library);
  const kind = stated ?? (guess?.sure === true ? guess.kind : undefined);
  const definition = definitionOf(node, kind, library);
  return {
    index,
    id: node.id,
    label: node.label || definition?.name || 'a box',
    node,
    guessed: stated === undefined && kind !== undefined,
    ...(kind === undefined && guess && { likely: guess.kind }),
    in: [],
    out: [],
    ...(kind === undefined ? {} : { kind }),
    ...(definition === undefined ? {} : { definition }),
  };
}

/** One of the board's own components means what its base means. */
function kindOf({ component }: ComponentNode, library: Library): Kind | undefined {
  const definition = library.get(component);
  const meant = definition && meaningOf(definition);
  return meant !== undefined && isKind(meant) ? meant : undefined;
}

/** Its own one, where it has a kind of the board's own: its properties are there. */
function definitionOf({ component }: ComponentNode, kind: Kind | undefined, library: Library) {
  if (kind === undefined) return undefined;
  return library.get(component) ?? library.get(componentId(kind));
}

/** A frame with nothing in it and lines to it is a box that was drawn as a frame. */
function emptyGroupsWithEdges(board: Board, filled: ReadonlySet<NodeId>): ComponentNode[] {
  const empty = [...board.nodes.values()].filter(
    (node) => node.type === 'group' && !filled.has(node.id),
  );
  if (empty.length === 0) return [];
  const ends = new Set([...board.edges.values()].flatMap(({ from, to }) => [from, to]));
  return empty.flatMap((group) =>
    group.type === 'group' && ends.has(group.id)
      ? [{ id: group.id, type: 'component', label: group.label, position: group.position }]
      : [],
  );
}

function membersOf(board: Board, nodes: readonly OpenNode[]): Map<NodeId, OpenNode[]> {
  const members = new Map<NodeId, OpenNode[]>();
  for (const node of nodes) {
    // A file with a cycle of parents is refused; the count is a belt.
    for (let group = node.node.parent, depth = 0; group !== undefined && depth < 64; depth++) {
      const inside = members.get(group);
      if (inside) inside.push(node);
      else members.set(group, [node]);
      group = board.nodes.get(group)?.parent;
    }
  }
  return members;
}
