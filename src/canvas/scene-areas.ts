import { changedKeys } from '../core/changed-keys';
import type { Rect } from '../core/geometry';
import { edgeId, nodeId, type EdgeId, type NodeId } from '../core/ids';
import { RectGrid } from './rect-grid';
import { rectOf } from './rectangles';
import { routeBounds } from './route-bounds';
import type { Scene } from './scene';

type Placed = Pick<Scene, 'sizes'> & { readonly board: Pick<Scene['board'], 'nodes'> };
type Routed = Pick<Scene, 'routes'>;

const nodes = followed<NodeId, Placed>(
  ({ board, sizes }) => [board.nodes, sizes],
  nodeId,
  ({ board, sizes }, id) => {
    const [node, size] = [board.nodes.get(id), sizes.get(id)];
    return node && size && rectOf(node.position, size);
  },
);

const routes = followed<EdgeId, Routed>(
  (scene) => [scene.routes],
  edgeId,
  (scene, id) => {
    const route = scene.routes.get(id);
    return route && routeBounds(route);
  },
);

/** The nodes of a scene that overlap an area, in no order; where they rest, without a gesture. */
export const nodesIn = (scene: Placed, area: Rect): ReadonlySet<NodeId> => nodes(scene).in(area);

/** The edges of a scene whose way crosses an area, in no order. */
export const edgesIn = (scene: Routed, area: Rect): ReadonlySet<EdgeId> => routes(scene).in(area);

/**
 * A grid that is brought up to date from the scene that was asked about before, whose collections
 * tell what changed since: an edit costs what it touches, not what the board holds.
 */
function followed<K extends string, S>(
  collectionsOf: (scene: S) => readonly ReadonlyMap<string, unknown>[],
  keyOf: (key: string) => K,
  rectAt: (scene: S, key: K) => Rect | undefined,
): (scene: S) => RectGrid<K> {
  const grid = new RectGrid<K>();
  let last: readonly ReadonlyMap<string, unknown>[] = [];
  return (scene) => {
    const now = collectionsOf(scene);
    now.forEach((collection, index) => {
      for (const key of changedKeys(last[index] ?? NOTHING, collection))
        grid.set(keyOf(key), rectAt(scene, keyOf(key)));
    });
    last = now;
    return grid;
  };
}

const NOTHING: ReadonlyMap<string, unknown> = new Map();
