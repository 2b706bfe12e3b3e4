import type { GraphNode } from './graph-node';

/** A set of nodes in the order in which they were found. */
export class NodeSet implements Iterable<GraphNode> {
  readonly list: GraphNode[] = [];
  readonly #marks: Uint8Array;

  constructor(size: number) {
    this.#marks = new Uint8Array(size);
  }

  get size(): number {
    return this.list.length;
  }

  has(node: GraphNode): boolean {
    return this.#marks[node.index] === 1;
  }

  hasAt(index: number): boolean {
    return this.#marks[index] === 1;
  }

  /** False when it was there already. */
  add(node: GraphNode): boolean {
    if (this.#marks[node.index] === 1) return false;
    this.#marks[node.index] = 1;
    this.list.push(node);
    return true;
  }

  [Symbol.iterator](): Iterator<GraphNode> {
    return this.list[Symbol.iterator]();
  }
}
