import type { Edge } from './board';
import type { EdgeFlow } from './flow';
import type { NodeId } from './ids';

/** What passes on between a request and its answer. */
const ON_THE_WAY: ReadonlySet<EdgeFlow> = new Set([
  'request',
  'response',
  'features',
  'embeddings',
  'candidates',
  'predictions',
]);

/** Who asks whom, as far as it is drawn; edges are added as they come. */
export class RequestWays {
  readonly #next = new Map<NodeId, { readonly to: NodeId; readonly flow: EdgeFlow }[]>();

  constructor(edges: Iterable<Pick<Edge, 'from' | 'to' | 'flow'>> = []) {
    for (const edge of edges) this.add(edge);
  }

  add({ from, to, flow }: Pick<Edge, 'from' | 'to' | 'flow'>): void {
    if (!ON_THE_WAY.has(flow)) return;
    const next = this.#next.get(from);
    if (next) next.push({ to, flow });
    else this.#next.set(from, [{ to, flow }]);
  }

  /**
   * Whether a line from one to the other leads back to who asked: `to` sends a request that
   * reaches `from` along what is drawn. Such a line carries the answer, not a request that goes
   * round in a circle.
   */
  isWayBack(from: NodeId, to: NodeId): boolean {
    const asked = (this.#next.get(to) ?? []).filter(({ flow }) => flow === 'request');
    const seen = new Set(asked.map(({ to: node }) => node));
    for (const node of seen) {
      if (node === from) return true;
      // A set that grows while it is walked is walked to its end.
      for (const { to: next } of this.#next.get(node) ?? []) if (next !== to) seen.add(next);
    }
    return false;
  }
}
