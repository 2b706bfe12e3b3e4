import type { Board } from '../core/board';
import type { Size } from '../core/geometry';
import type { EdgeId, NodeId } from '../core/ids';
import type { Route } from '../render/routing/route';
import type { RoutingAnswer, RoutingRequest } from '../workers/routing-protocol';

type Sizes = ReadonlyMap<NodeId, Size>;
type Routes = ReadonlyMap<EdgeId, Route>;

/** The part of a Worker that is used. */
interface Port {
  postMessage(request: RoutingRequest): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<RoutingAnswer>) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

/**
 * Finds the routes of whole boards in a worker, which is told only what has changed since the
 * last time, and answers the same way.
 */
export function routerBeside(start: () => Port) {
  let worker: Port | undefined;
  let told: { readonly board: Board; readonly sizes: Sizes } | undefined;
  let known: Routes = new Map();
  const waiting: ((answer?: RoutingAnswer) => void)[] = [];
  return (board: Board, sizes: Sizes): Promise<Routes | undefined> => {
    if (worker === undefined) {
      worker = start();
      worker.addEventListener('message', ({ data }) => waiting.shift()?.(data));
      // It did not load: the next time tries again.
      worker.addEventListener('error', () => {
        [worker, told] = [undefined, undefined];
        for (const answer of waiting.splice(0)) answer();
      });
    }
    const before = told?.board.id === board.id ? told : undefined;
    told = { board, sizes };
    const request = requestFor(board, sizes, before);
    const answered = new Promise<Routes | undefined>((resolve) => {
      waiting.push((answer) => {
        if (answer === undefined) {
          resolve(undefined);
          return;
        }
        const routes = new Map(before === undefined ? [] : known);
        for (const id of routes.keys()) if (!board.edges.has(id)) routes.delete(id);
        for (const [id, route] of answer) routes.set(id, route);
        known = routes;
        resolve(routes);
      });
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    worker.postMessage(request);
    return answered;
  };
}

function requestFor(
  board: Board,
  sizes: Sizes,
  before: { readonly board: Board; readonly sizes: Sizes } | undefined,
): RoutingRequest {
  return {
    board: board.id,
    nodes: changed(board.nodes, before?.board.nodes).map(([, node]) => node),
    edges: changed(board.edges, before?.board.edges).map(([, edge]) => edge),
    sizes: changed(sizes, before?.sizes),
    gone: [...gone(board.nodes, before?.board.nodes), ...gone(board.edges, before?.board.edges)],
  };
}

const changed = <K, V>(now: ReadonlyMap<K, V>, was: ReadonlyMap<K, V> | undefined): [K, V][] =>
  [...now].filter(([key, value]) => was?.get(key) !== value);

const gone = <K, V>(now: ReadonlyMap<K, V>, was: ReadonlyMap<K, V> | undefined): K[] =>
  [...(was?.keys() ?? [])].filter((key) => !now.has(key));

/** The worker is its own chunk, loaded when a large board first asks. */
export const routeWhole = routerBeside(
  () => new Worker(new URL('../workers/routing-worker.ts', import.meta.url), { type: 'module' }),
);
