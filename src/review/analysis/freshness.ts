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
}

/**
 * Age of data where it is used, along the way with the least sum of schedules and delays from a
 * source. Training is left out: how old a model is, is another question.
 */
export const freshnessOf = fact((graph: BoardGraph): Freshness[] => {
  const ages = new Map<GraphNode, number>();
  const before = new Map<GraphNode, GraphNode>();
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
      before.set(edge.to, next.node);
      queue.push(edge.to, age);
    }
  }
  return graph.connected(...PREDICTORS, ...INDEXES).flatMap((node) => {
    const ageSec = ages.get(node);
    return ageSec === undefined ? [] : [{ node, ageSec, path: wayTo(node, before) }];
  });
});

/** What a request brings is as fresh as can be; the question is about the rest. */
export const carriesData = ({ bit, from, to }: GraphEdge): boolean =>
  (bit & INPUTS) !== 0 && !isA(from, TRAINERS) && !isA(to, TRAINERS);

/** The schedule of a batch step, or the delay of a stream step; none where nothing is stated. */
export const delaySec = (node: GraphNode): number =>
  (seconds(textOf(node, 'schedule') || undefined) ?? 0) + (numberOf(node, 'lagSec') ?? 0);

function wayTo(node: GraphNode, before: ReadonlyMap<GraphNode, GraphNode>): GraphNode[] {
  const way: GraphNode[] = [];
  for (let at: GraphNode | undefined = node; at; at = before.get(at)) way.unshift(at);
  return way;
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
