import { definitionOf } from '../../actions/plan-connection';
import type { Board, BoardNode, Edge } from '../../core/board';
import type { NodeId } from '../../core/ids';
import type { Library } from '../../library/library';
import { nodeName } from '../properties/node-name';

/** A lane or group with what stands in it; the last sections are what stands in none. */
export interface OutlineSection {
  /** Absent for what stands outside of every group. */
  readonly group?: BoardNode;
  /** How many groups it stands in. */
  readonly depth: number;
  readonly entries: readonly OutlineEntry[];
}

export interface OutlineEntry {
  readonly node: BoardNode;
  readonly name: string;
  /** The component's name where the label says something else. */
  readonly kind?: string;
  readonly incoming: readonly Edge[];
  readonly outgoing: readonly Edge[];
}

/** Rows closer than this are read as one, in flow pixels. */
const ROW = 60;

/** The board as it is read: lane by lane, from the top left on, with what goes in and out. */
export function outlineOf(board: Board, library: Library): OutlineSection[] {
  const incoming = new Map<NodeId, Edge[]>();
  const outgoing = new Map<NodeId, Edge[]>();
  for (const edge of board.edges.values()) {
    add(outgoing, edge.from, edge);
    add(incoming, edge.to, edge);
  }
  const members = new Map<NodeId | undefined, BoardNode[]>();
  for (const node of [...board.nodes.values()].toSorted(inReadingOrder)) {
    const parent = board.nodes.has(node.parent ?? node.id) ? node.parent : undefined;
    members.set(parent, [...(members.get(parent) ?? []), node]);
  }
  const entriesIn = (group: NodeId | undefined): OutlineEntry[] =>
    (members.get(group) ?? [])
      .filter((node) => node.type !== 'group' || isEnd(node.id))
      .map((node) => {
        const name = nodeName(board, node.id);
        const kind = definitionOf(library, node)?.name;
        return {
          node,
          name,
          ...(kind === undefined || kind === name ? {} : { kind }),
          incoming: incoming.get(node.id) ?? [],
          outgoing: outgoing.get(node.id) ?? [],
        };
      });
  const isEnd = (id: NodeId): boolean => incoming.has(id) || outgoing.has(id);
  const sections: OutlineSection[] = [];
  const walk = (inside: NodeId | undefined, depth: number): void => {
    for (const group of members.get(inside) ?? []) {
      if (group.type !== 'group') continue;
      sections.push({ group, depth, entries: entriesIn(group.id) });
      walk(group.id, depth + 1);
    }
  };
  walk(undefined, 0);
  const outside = entriesIn(undefined);
  if (outside.length > 0) sections.push({ depth: 0, entries: outside });
  return sections;
}

function add(map: Map<NodeId, Edge[]>, id: NodeId, edge: Edge): void {
  const edges = map.get(id);
  if (edges) edges.push(edge);
  else map.set(id, [edge]);
}

const inReadingOrder = (a: BoardNode, b: BoardNode): number =>
  Math.floor(a.position.y / ROW) - Math.floor(b.position.y / ROW) || a.position.x - b.position.x;
