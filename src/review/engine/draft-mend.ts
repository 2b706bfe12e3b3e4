import type { ComponentNode, PropertyValue } from '../../core/board';
import type { Change } from '../../core/change';
import type { Flow, Split } from '../../core/flow';
import { componentId, edgeId, nodeId } from '../../core/ids';
import { connectAsDrawn, judge } from '../../library/connect';
import type { BoardGraph } from './board-graph';
import { fact } from './fact';
import type { GraphEdge, GraphNode } from './graph-node';
import type { Kind } from './kinds';
import { NEW_SIZE, Places, rectOf, type Side, type Spot } from './place';
import type { AskedField, Mend } from './review';

/** A node of the board, or one that the draft adds. */
export type End = GraphNode | ComponentNode;

interface AddOptions {
  /** Nodes that it will be joined to; it is placed near them. */
  readonly near: readonly End[];
  /** Others that it will be joined to: where their rows and columns cross is tried first. */
  readonly between?: readonly End[];
  readonly side?: Side;
  readonly label?: string;
  readonly properties?: { readonly [key: string]: PropertyValue };
}

const places = fact(({ board }) => new Places(board));

/**
 * Collects the changes that a mend makes. Ids of what it adds are placeholders until `realise`.
 * A draft that could not be drawn sensibly gives no mend: `mend` is undefined then.
 */
export class MendDraft {
  readonly #graph: BoardGraph;
  readonly #changes: Change[] = [];
  readonly #created: string[] = [];
  readonly #removed = new Set<string>();
  readonly #added: ComponentNode[] = [];
  #sound = true;
  #count = 0;

  constructor(graph: BoardGraph) {
    this.#graph = graph;
    this.#sound = graph.plansMends;
  }

  add(
    kind: Kind,
    { near, between = [], side = 'after', label, properties }: AddOptions,
  ): ComponentNode {
    const boxes = near.map((end) => this.#nodeOf(end));
    const parents = new Set(boxes.map(({ parent }) => parent));
    const [parent] = parents.size === 1 ? parents : [undefined];
    const spot: Spot = this.#graph.plansMends
      ? places(this.#graph).near(
          boxes.map(rectOf),
          side,
          parent,
          between.map((end) => rectOf(this.#nodeOf(end))),
        )
      : { position: { x: 0, y: 0 } };
    const component = componentId(kind);
    const node: ComponentNode = {
      id: nodeId(this.newId()),
      type: 'component',
      component,
      label: label ?? this.#graph.library.get(component)?.name ?? kind,
      position: spot.position,
      ...(spot.parent === undefined ? {} : { parent: spot.parent }),
      ...(properties === undefined ? {} : { properties }),
    };
    this.#added.push(node);
    this.#changes.push({ type: 'add', in: 'nodes', id: node.id, value: node });
    return node;
  }

  /** Joins two ends; without a flow by what the connection table says they exchange. */
  connect(from: End, to: End, flow?: Flow, split?: Split): this {
    if (!this.#sound) return this;
    const { library } = this.#graph;
    const [a, b] = [this.#definitionOf(from), this.#definitionOf(to)];
    const asked = flow === undefined ? undefined : judge(library, flow, a, b);
    const judged =
      asked?.level === 'ok' || asked?.level === 'conversion'
        ? asked
        : connectAsDrawn(library, a, b);
    if (judged.flow === 'note' || judged.level === 'impossible' || judged.level === 'doubtful') {
      this.#sound = false;
      return this;
    }
    const id = edgeId(this.newId());
    const carried = split !== undefined && judged.flow === 'dataset' ? { split } : {};
    this.#changes.push({
      type: 'add',
      in: 'edges',
      id,
      value: { id, from: from.id, to: to.id, flow: judged.flow, ...carried },
    });
    return this;
  }

  /** Takes an edge away, once. */
  disconnect(edge: GraphEdge): this {
    if (this.#removed.has(edge.id)) return this;
    // An edge to a group stands for several; to take it away would cut the others too.
    if (edge.edge.from !== edge.from.id || edge.edge.to !== edge.to.id) this.#sound = false;
    this.#removed.add(edge.id);
    this.#changes.push({ type: 'remove', in: 'edges', id: edge.id });
    return this;
  }

  /** Replaces an edge by two through the node; what it carried goes on as far as it can. */
  through(edge: GraphEdge, node: End): this {
    return this.disconnect(edge)
      .connect(edge.from, node, edge.flow, edge.split)
      .connect(node, edge.to, edge.flow, edge.split);
  }

  setProperty(node: End, key: string, value: PropertyValue): this {
    // A frame that is read as a box has no properties.
    if (this.#graph.board.nodes.get(node.id)?.type === 'group') this.#sound = false;
    this.#changes.push({ type: 'property', id: node.id, key, value });
    return this;
  }

  setSplit(edge: GraphEdge, split: Split): this {
    this.#changes.push({ type: 'set', in: 'edges', id: edge.id, fields: { split } });
    return this;
  }

  /** Any other change, as it is. */
  change(change: Change): this {
    this.#changes.push(change);
    return this;
  }

  /** Undefined when a connection of it made no sense, or when it changes nothing. */
  mend(label: string, { safe = true }: { readonly safe?: boolean } = {}): Mend | undefined {
    if (!this.#graph.plansMends) return undefined;
    for (const { position } of this.#added) {
      places(this.#graph).release({ ...position, ...NEW_SIZE });
    }
    if (!this.#sound || this.#changes.length === 0) return undefined;
    return { kind: 'changes', label, changes: this.#changes, created: this.#created, safe };
  }

  /** A placeholder for the id of something that the draft adds. */
  newId(): string {
    const { nodes, edges } = this.#graph.board;
    let id: string;
    do id = `new-${++this.#count}`;
    while (nodes.has(nodeId(id)) || edges.has(edgeId(id)));
    this.#created.push(id);
    return id;
  }

  #nodeOf = (end: End): ComponentNode => ('node' in end ? end.node : end);

  #definitionOf(end: End) {
    return 'node' in end ? end.definition : this.#graph.library.get(end.component);
  }
}

/** Puts one new component on an edge. */
export function insertOn(
  graph: BoardGraph,
  edge: GraphEdge,
  kind: Kind,
  options: Partial<AddOptions> = {},
): Mend | undefined {
  return insertOnAll(graph, [edge], kind, options);
}

/** A mend that adds more than this is a redesign, not a mend. */
const MOST_INSERTED = 12;

/**
 * Puts a new component on each of these edges; those with the same start share one, so that
 * what flows apart still does.
 */
export function insertOnAll(
  graph: BoardGraph,
  edges: readonly GraphEdge[],
  kind: Kind,
  options: Partial<AddOptions> = {},
): Mend | undefined {
  if (edges.length === 0) return undefined;
  const draft = new MendDraft(graph);
  const byStart = new Map<GraphNode, GraphEdge[]>();
  for (const edge of edges) {
    const own = byStart.get(edge.from);
    if (own) own.push(edge);
    else byStart.set(edge.from, [edge]);
  }
  if (byStart.size > MOST_INSERTED) return undefined;
  let name = '';
  for (const [from, own] of byStart) {
    const ends = [from, ...new Set(own.map(({ to }) => to))];
    const node = draft.add(kind, { near: ends, side: 'below', ...options });
    name = node.label;
    const joined = new Set<string>();
    for (const edge of own) {
      draft.disconnect(edge);
      for (const [a, b] of [
        [from, node],
        [node, edge.to],
      ] as const) {
        if (joined.has(`${a.id} ${b.id} ${edge.flow}`)) continue;
        joined.add(`${a.id} ${b.id} ${edge.flow}`);
        draft.connect(a, b, edge.flow, edge.split);
      }
    }
  }
  return draft.mend(`Add ${inSentence(name)}`);
}

/** For the text of a button: "data cleaning", but "PII redaction". */
const inSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** A mend that takes the user to a field, with texts to choose from. */
export const focus = (
  label: string,
  field: AskedField,
  suggestions: readonly string[] = [],
  node?: GraphNode,
): Mend => ({
  kind: 'focus',
  label,
  field,
  suggestions,
  ...(node === undefined ? {} : { node: node.id }),
});

/** A mend that sets one property of a node; not safe where the value is a guess. */
export const setting = (
  graph: BoardGraph,
  node: GraphNode,
  key: string,
  value: PropertyValue,
  label: string,
): Mend | undefined =>
  new MendDraft(graph).setProperty(node, key, value).mend(label, { safe: false });
