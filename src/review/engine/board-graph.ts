import type { Board } from '../../core/board';
import type { NodeId } from '../../core/ids';
import type { Library } from '../../library/library';
import { withOwnComponents } from '../../library/own-components';
import { countEdges, type IdleEdge } from './count-edges';
import type { FlowMask } from './flow-mask';
import { isConnected, type GraphEdge, type GraphNode } from './graph-node';
import type { Kind } from './kinds';
import { NodeSet } from './node-set';
import { readNodes } from './read-nodes';
import { walk, type Trail } from './walk';
import type { Ways } from './ways';

/** Narrows a walk: `not` are nodes that it never enters, `along` edges that it may take. */
export interface WalkOptions {
  readonly not?: NodeSet;
  readonly along?: (edge: GraphEdge) => boolean;
}

/**
 * A board as the review reads it, built once a review in time linear in nodes and edges.
 *
 * Only edges that count are in it: no notes, no pairs that the connection table forbids, no
 * hubs; an edge to a group is one edge to each member that it enters or leaves. Nodes come in
 * the order of their labels, so that new ids, moves and another order in the file change nothing.
 *
 * A rule may make a constant number of walks (`downstream`, `upstream`, `trail`) and pass over
 * nodes and edges once; a walk for each node would make a large board quadratic.
 */
export class BoardGraph {
  readonly board: Board;
  /** The bundled kinds and the board's own. */
  readonly library: Library;
  /** Components and plain boxes; no notes, texts, groups, brief cards. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Drawn edges that belong to no path, with the reason. */
  readonly idle: readonly IdleEdge[];
  /** Nodes joined to so many that their edges say nothing. */
  readonly hubs: readonly GraphNode[];
  readonly #byKind = new Map<Kind, GraphNode[]>();
  readonly #byId = new Map<string, GraphNode>();
  readonly #sets = new Map<string, NodeSet>();
  readonly #ways: { readonly in: Ways; readonly out: Ways };

  /**
   * Whether mends are asked for now. A review that only checks another's mends needs none, and
   * the runner stops asking where a rule fires too often. Drafts read it; rules need not.
   */
  plansMends: boolean;

  constructor(board: Board, library: Library, { plansMends = true } = {}) {
    this.board = board;
    this.plansMends = plansMends;
    this.library = withOwnComponents(library, board.components);
    const { nodes, members } = readNodes(board, this.library);
    const { edges, idle, hubs, ways } = countEdges(board, this.library, nodes, members);
    this.nodes = nodes;
    this.edges = edges;
    this.idle = idle;
    this.hubs = hubs;
    this.#ways = ways;
    for (const node of nodes) {
      this.#byId.set(node.id, node);
      if (node.kind === undefined) continue;
      const same = this.#byKind.get(node.kind);
      if (same) same.push(node);
      else this.#byKind.set(node.kind, [node]);
    }
  }

  node(id: NodeId): GraphNode | undefined {
    return this.#byId.get(id);
  }

  /** All of these kinds, loose ones too, kind by kind. */
  of(...kinds: readonly Kind[]): GraphNode[] {
    const found: GraphNode[] = [];
    for (const kind of kinds) for (const node of this.#byKind.get(kind) ?? []) found.push(node);
    return found;
  }

  /** Those of these kinds that have an edge that counts. */
  connected(...kinds: readonly Kind[]): GraphNode[] {
    return this.of(...kinds).filter(isConnected);
  }

  has(...kinds: readonly Kind[]): boolean {
    return kinds.some((kind) => this.#byKind.has(kind));
  }

  set(nodes: Iterable<GraphNode>): NodeSet {
    const set = new NodeSet(this.nodes.length);
    for (const node of nodes) set.add(node);
    return set;
  }

  /** All of these kinds as a set, kept between rules. */
  setOf(...kinds: readonly Kind[]): NodeSet {
    const key = kinds.join(' ');
    const kept = this.#sets.get(key);
    if (kept) return kept;
    const made = this.set(this.of(...kinds));
    this.#sets.set(key, made);
    return made;
  }

  /** The starts and all that they reach along these flows. Starts in `not` are left out. */
  downstream(starts: Iterable<GraphNode>, flows: FlowMask, options?: WalkOptions): NodeSet {
    return walk(this.nodes, this.#ways.out, starts, { flows, ...options }).reached;
  }

  /** The starts and all that reach them along these flows. */
  upstream(starts: Iterable<GraphNode>, flows: FlowMask, options?: WalkOptions): NodeSet {
    return walk(this.nodes, this.#ways.in, starts, { flows, ...options }).reached;
  }

  /**
   * As `downstream`, and it remembers the way: `to(node)` is a shortest path from a start.
   * With `not` it answers the question of a vertex cut: does a path avoid every one of them,
   * and which.
   */
  trail(starts: Iterable<GraphNode>, flows: FlowMask, options?: WalkOptions): Trail {
    return walk(this.nodes, this.#ways.out, starts, { flows, ...options, remember: true });
  }

  /** As `upstream`, and it remembers the way: `to(node)` is a shortest path from it to an end. */
  trailTo(ends: Iterable<GraphNode>, flows: FlowMask, options?: WalkOptions): Trail {
    return walk(this.nodes, this.#ways.in, ends, { flows, ...options, remember: true });
  }
}

export const outAlong = (node: GraphNode, flows: FlowMask): GraphEdge[] =>
  node.out.filter((edge) => (edge.bit & flows) !== 0);

export const takes = (node: GraphNode, flows: FlowMask): boolean =>
  node.in.some((edge) => (edge.bit & flows) !== 0);

export const gives = (node: GraphNode, flows: FlowMask): boolean =>
  node.out.some((edge) => (edge.bit & flows) !== 0);
