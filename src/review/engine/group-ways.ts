import type { Board } from '../../core/board';
import type { NodeId } from '../../core/ids';
import type { OpenNode } from './read-nodes';

/** Through which members lines enter and leave a group: those without a line from, or to, another member. */
export class GroupWays {
  readonly #byId: ReadonlyMap<NodeId, OpenNode>;
  readonly #members: ReadonlyMap<NodeId, readonly OpenNode[]>;
  readonly #board: Board;
  readonly #kept = new Map<NodeId, { entries: OpenNode[]; exits: OpenNode[] }>();
  #neighbours: { before: Map<NodeId, NodeId[]>; after: Map<NodeId, NodeId[]> } | undefined;

  constructor(
    board: Board,
    byId: ReadonlyMap<NodeId, OpenNode>,
    members: ReadonlyMap<NodeId, readonly OpenNode[]>,
  ) {
    this.#board = board;
    this.#byId = byId;
    this.#members = members;
  }

  entries(end: NodeId): readonly OpenNode[] {
    const node = this.#byId.get(end);
    return node ? [node] : this.#ways(end).entries;
  }

  exits(end: NodeId): readonly OpenNode[] {
    const node = this.#byId.get(end);
    return node ? [node] : this.#ways(end).exits;
  }

  #ways(group: NodeId): { entries: OpenNode[]; exits: OpenNode[] } {
    const kept = this.#kept.get(group);
    if (kept) return kept;
    const inside = this.#members.get(group) ?? [];
    const ids = new Set(inside.map(({ id }) => id));
    this.#neighbours ??= neighboursOf(this.#board);
    const { before, after } = this.#neighbours;
    const free = (side: Map<NodeId, NodeId[]>): OpenNode[] =>
      inside.filter(({ id }) => !side.get(id)?.some((other) => ids.has(other)));
    const ways = { entries: free(before), exits: free(after) };
    this.#kept.set(group, ways);
    return ways;
  }
}

function neighboursOf(board: Board): {
  before: Map<NodeId, NodeId[]>;
  after: Map<NodeId, NodeId[]>;
} {
  const before = new Map<NodeId, NodeId[]>();
  const after = new Map<NodeId, NodeId[]>();
  for (const { from, to, flow } of board.edges.values()) {
    if (flow === 'note') continue;
    push(after, from, to);
    push(before, to, from);
  }
  return { before, after };
}

function push(side: Map<NodeId, NodeId[]>, at: NodeId, other: NodeId): void {
  const list = side.get(at);
  if (list) list.push(other);
  else side.set(at, [other]);
}
