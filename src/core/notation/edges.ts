import type { Board, Edge } from '../board';
import { edgeId, type EdgeId, type NodeId } from '../ids';
import type { EdgeFlow } from '../flow';
import { RequestWays } from '../way-back';
import type { NotationResolver } from './resolver';
import type { Arrow, NotationFault } from './syntax';
import type { BuiltNode } from './built-node';

export interface BuiltEdge {
  readonly id: EdgeId;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly flow: EdgeFlow;
  readonly level: string;
  /** What is odd about the connection. */
  readonly message?: string;
}

/** The edges of one text. */
export class EdgeList {
  readonly added: Edge[] = [];
  readonly built: BuiltEdge[] = [];
  readonly faults: NotationFault[] = [];
  readonly #resolver: NotationResolver;
  readonly #drawn: Set<string>;
  readonly #ways: RequestWays;

  constructor(board: Board, resolver: NotationResolver) {
    this.#resolver = resolver;
    this.#drawn = new Set([...board.edges.values()].map(meaningOf));
    this.#ways = new RequestWays(board.edges.values());
  }

  /** Adds what an arrow says, unless the same edge is there: a chain may be written twice. */
  add(from: BuiltNode, to: BuiltNode, arrow: Arrow | undefined, label: string | undefined): void {
    if (from.id === to.id) {
      this.faults.push({
        at: arrow?.at ?? to.term?.at ?? { start: 0, end: 0 },
        what: `“${from.label}” cannot be connected to itself.`,
        instead: 'Name another node, or give the second one a key: label#2.',
      });
      return;
    }
    const direction = arrow?.direction ?? 'forward';
    if (direction !== 'back') this.#addOne(from, to, arrow, label);
    if (direction !== 'forward') this.#addOne(to, from, arrow, label);
  }

  #addOne(
    from: BuiltNode,
    to: BuiltNode,
    arrow: Arrow | undefined,
    label: string | undefined,
  ): void {
    const inferred = this.#resolver.connect(from.component, to.component, () =>
      this.#ways.isWayBack(from.id, to.id),
    );
    const flow = arrow?.flow ?? inferred.flow;
    const split = arrow?.split ?? (arrow?.flow === undefined ? inferred.split : undefined);
    const meant = {
      from: from.id,
      to: to.id,
      flow,
      ...(label !== undefined && { label }),
      ...(split && { split }),
      ...(arrow?.timing && { timing: arrow.timing }),
    };
    const meaning = meaningOf(meant);
    if (this.#drawn.has(meaning)) return;
    this.#drawn.add(meaning);
    this.#ways.add(meant);
    const id = edgeId(this.#resolver.newId({ kind: 'edge', from: from.id, to: to.id }));
    this.added.push({ id, ...meant });
    const { level, message } = inferred;
    const shown = arrow?.flow === undefined || arrow.flow === inferred.flow;
    this.built.push({
      id,
      from: from.id,
      to: to.id,
      flow,
      level: shown ? level : 'ok',
      ...(shown && message !== undefined && { message }),
    });
  }
}

const meaningOf = ({ from, to, flow, label, split, timing }: Omit<Edge, 'id'>): string =>
  JSON.stringify([from, to, flow, label ?? '', split ?? '', timing ?? '']);
