import type { Board, Edge } from '../../core/board';
import type { Flow } from '../../core/flow';
import type { NodeId } from '../../core/ids';
import type { Connection } from '../../library/connect';
import type { Library } from '../../library/library';
import { bitOf } from './flow-mask';
import type { GraphEdge, GraphNode } from './graph-node';
import { GroupWays } from './group-ways';
import { hubsOf } from './hubs';
import type { Line } from './line';
import { judgeOf, type JudgeEdge } from './judge-edge';
import { orderLines } from './order-lines';
import { readLines } from './read-lines';
import { rowOf, waysOf, type Ways } from './ways';
import type { OpenNode } from './read-nodes';

/** A drawn edge that belongs to no path. */
export interface IdleEdge {
  readonly edge: Edge;
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly because: 'note' | 'impossible' | 'hub';
  readonly judgement: Connection;
}

export interface CountedEdges {
  readonly edges: GraphEdge[];
  readonly idle: IdleEdge[];
  readonly hubs: OpenNode[];
  /** Along the edges, and against them. */
  readonly ways: { readonly in: Ways; readonly out: Ways };
}

/** Beyond so many members an edge to a group says as little as a hub. */
const MOST_ENTRIES = 64;

/** Sorts the drawn edges into those that count and those that do not; fills `in` and `out`. */
export function countEdges(
  board: Board,
  library: Library,
  nodes: readonly OpenNode[],
  members: ReadonlyMap<NodeId, readonly OpenNode[]>,
): CountedEdges {
  const lines = readLines(library, drawnLines(board, library, nodes, members));
  const hubs = hubsOf(nodes, lines);
  const edges: GraphEdge[] = [];
  const idle: IdleEdge[] = [];
  for (const line of lines) {
    const { edge, from, to, flow, judgement } = line;
    if (judgement.level === 'impossible') {
      // Drawn between two that cannot be joined, a line is kept as one without a meaning.
      idle.push({ edge, from, to, judgement, because: 'impossible' });
    } else if (flow === 'note') {
      idle.push({ edge, from, to, judgement, because: 'note' });
    } else if (hubs.size > 0 && (hubs.has(from) || hubs.has(to))) {
      idle.push({ edge, from, to, judgement, because: 'hub' });
    } else {
      edges.push(countedEdge(edges.length, line, flow));
    }
  }
  const ways = waysOf(edges, nodes.length);
  for (const node of nodes) {
    node.in = rowOf(ways.in, node.index);
    node.out = rowOf(ways.out, node.index);
  }
  return { edges, idle, hubs: [...hubs], ways };
}

function countedEdge(index: number, { edge, from, to, judgement }: Line, flow: Flow): GraphEdge {
  const { id, split } = edge;
  const doubtful = judgement.level === 'doubtful';
  const counted = { index, id, edge, from, to, flow, bit: bitOf(flow), doubtful };
  return split === undefined || split === 'all' ? counted : { ...counted, split };
}

const lineOf = (edge: Edge, from: OpenNode, to: OpenNode, judgeEdge: JudgeEdge): Line => ({
  edge,
  from,
  to,
  flow: edge.flow,
  judgement: judgeEdge(edge.flow, from, to),
});

/** In an order that ids and the file decide only between equals. */
function drawnLines(
  board: Board,
  library: Library,
  nodes: readonly OpenNode[],
  members: ReadonlyMap<NodeId, readonly OpenNode[]>,
): Line[] {
  const byId = new Map<NodeId, OpenNode>(nodes.map((node) => [node.id, node]));
  const ways = new GroupWays(board, byId, members);
  const judgeEdge = judgeOf(library);
  const lines: Line[] = [];
  for (const edge of board.edges.values()) {
    const from = byId.get(edge.from);
    const to = byId.get(edge.to);
    if (from && to) lines.push(lineOf(edge, from, to, judgeEdge));
    else lines.push(...linesThroughGroups(edge, ways, judgeEdge));
  }
  return orderLines(lines, nodes.length);
}

/** To the members that take this flow well, or to all where none does. */
function linesThroughGroups(edge: Edge, ways: GroupWays, judgeEdge: JudgeEdge): Line[] {
  const exits = ways.exits(edge.from);
  const entries = ways.entries(edge.to);
  if (exits.length * entries.length > MOST_ENTRIES) return [];
  const all = exits.flatMap((from) =>
    entries.filter((to) => to !== from).map((to) => lineOf(edge, from, to, judgeEdge)),
  );
  const possible = all.filter(({ judgement }) => judgement.level !== 'impossible');
  const good = possible.filter(({ judgement }) => judgement.level !== 'doubtful');
  return good.length > 0 ? good : possible.length > 0 ? possible : all.slice(0, 1);
}
