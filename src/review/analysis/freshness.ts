import type { BoardGraph } from '../engine/board-graph';
import { fact } from '../engine/fact';
import { INPUTS } from '../engine/flow-mask';
import { isA, numberOf, textOf, type GraphEdge, type GraphNode } from '../engine/graph-node';
import { INDEXES, PREDICTORS, TRAINERS } from '../engine/kinds';
import { seconds } from './duration';
import { sources } from './sources';

export interface Freshness {
  /** A predictor or an index. */
  readonly node: GraphNode;
  /** Greatest age in seconds of what it reads, along its freshest way. */
  readonly ageSec: number;
  readonly path: readonly GraphNode[];
  /** From node to node of it. */
  readonly edges: readonly GraphEdge[];
}

/**
 * Age of data where it is used, along the way with the least sum of schedules and delays from a
 * source. Training is left out: how old a model is, is another question.
 */
export const freshnessOf = fact((graph: BoardGraph): Freshness[] => {
  const ages = new Map<GraphNode, number>();
  const before = new Map<GraphNode, GraphEdge>();
  const queue = new Queue();
  for (const source of sources(graph)) {
    const age = delaySec(source);
    if (age < (ages.get(source) ?? Infinity)) {
      ages.set(source, age);
      queue.push(source, age);
    }
  }
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (next.age > (ages.get(next.node) ?? Infinity)) continue;
    for (const edge of next.node.out) {
      if (!carriesData(edge)) continue;
      const age = next.age + delaySec(edge.to);
      if (age >= (ages.get(edge.to) ?? Infinity)) continue;
      ages.set(edge.to, age);
      before.set(edge.to, edge);
      queue.push(edge.to, age);
    }
  }
  return graph.connected(...PREDICTORS, ...INDEXES).flatMap((node) => {
    const ageSec = ages.get(node);
    return ageSec === undefined ? [] : [{ node, ageSec, ...wayTo(node, before) }];
  });
});

/** What a request brings is as fresh as can be; the question is about the rest. */
export const carriesData = ({ bit, from, to }: GraphEdge): boolean =>
  (bit & INPUTS) !== 0 && !isA(from, TRAINERS) && !isA(to, TRAINERS);

/**
 * What a node adds to the age at worst, as far as it is stated: a batch step its interval and
 * its run, a stream step its delay, a copy the time for which it is kept.
 */
export const delaySec = (node: GraphNode): number =>
  (seconds(textOf(node, 'schedule') || undefined) ?? 0) +
  (numberOf(node, 'runSec') ?? 0) +
  (numberOf(node, 'lagSec') ?? 0) +
  (keepsCopies(node) ? (numberOf(node, 'ttlSec') ?? 0) : 0);

/**
 * Answers from a copy until its time is over, whatever has come since. A feature store is
 * written anew by each run before it: there the time to live only says when a value that
 * nobody renews is given up, so it adds nothing to the age on a working board.
 */
export const keepsCopies = (node: GraphNode): boolean => isA(node, ['cache', 'feature-lookup']);

function wayTo(
  node: GraphNode,
  before: ReadonlyMap<GraphNode, GraphEdge>,
): Pick<Freshness, 'path' | 'edges'> {
  const path = [node];
  const edges: GraphEdge[] = [];
  for (let edge = before.get(node); edge; edge = before.get(edge.from)) {
    path.unshift(edge.from);
    edges.unshift(edge);
  }
  return { path, edges };
}

/** A binary heap: the youngest first. */
class Queue {
  readonly #heap: { readonly node: GraphNode; readonly age: number }[] = [];

  push(node: GraphNode, age: number): void {
    const heap = this.#heap;
    let i = heap.push({ node, age }) - 1;
    for (let up = (i - 1) >> 1; i > 0 && this.#age(i) < this.#age(up); up = (i - 1) >> 1) {
      this.#swap(i, up);
      i = up;
    }
  }

  pop(): { readonly node: GraphNode; readonly age: number } | undefined {
    const heap = this.#heap;
    const [top] = heap;
    const last = heap.pop();
    if (!top || !last || heap.length === 0) return top;
    heap[0] = last;
    for (let i = 0; ;) {
      const left = 2 * i + 1;
      const right = left + 1;
      const least = this.#age(right) < this.#age(left) ? right : left;
      if (!(this.#age(least) < this.#age(i))) return top;
      this.#swap(i, least);
      i = least;
    }
  }

  #age = (i: number): number => this.#heap[i]?.age ?? Infinity;

  #swap(i: number, j: number): void {
    const [a, b] = [this.#heap[i], this.#heap[j]];
    if (!a || !b) return;
    this.#heap[i] = b;
    this.#heap[j] = a;
  }
}
