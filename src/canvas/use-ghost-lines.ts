import { useMemo, useState } from 'react';

import { changedKeys } from '../core/changed-keys';
import type { Rect } from '../core/geometry';
import type { EdgeId } from '../core/ids';
import { drawGhostEdge } from '../render/draw-edge';
import type { Ghost, Primitive } from '../render/drawing';
import type { Route } from '../render/routing/route';
import { routeGhosts } from '../render/routing/route-ghosts';
import type { Theme } from '../render/theme';
import { around } from './rectangles';
import { routeBounds } from './route-bounds';
import type { Scene } from './scene';

type Routes = ReadonlyMap<EdgeId, Route>;

export interface GhostLine {
  readonly key: string;
  readonly items: readonly Primitive[];
}

interface DrawnGhosts {
  readonly lines: readonly GhostLine[];
  /** What each covers, with its lines and then without, in the order in which they were given. */
  readonly rects: readonly Rect[];
}

/** The lines of the missing pieces, found anew for other pieces or where one of their ends moved. */
export function useGhostLines(scene: Scene, ghosts: readonly Ghost[], theme: Theme): DrawnGhosts {
  const [router] = useState(ghostRouter);
  const routes = router(scene, ghosts);
  const rects = useMemo(() => ghosts.flatMap((ghost) => rectsOf(ghost, routes)), [ghosts, routes]);
  const lines = useMemo(
    () =>
      ghosts.flatMap(({ key, severity, edges }) =>
        edges.flatMap(({ id }) => {
          const route = routes.get(id);
          if (route === undefined) return [];
          return { key: `${key} ${id}`, items: drawGhostEdge(route, severity, theme).items };
        }),
      ),
    [ghosts, routes, theme],
  );
  return { lines, rects };
}

/** With its lines, and without. */
function rectsOf({ nodes, edges }: Ghost, routes: Routes): Rect[] {
  const pieces = around(nodes.map(({ rect }) => rect));
  const lines = edges.flatMap(({ id }) => {
    const route = routes.get(id);
    return route === undefined ? [] : routeBounds(route);
  });
  const own = pieces === undefined ? [] : [pieces];
  const all = around([...own, ...lines]);
  return all === undefined ? [] : [all, ...own];
}

/** Remembers the last answer: most edits leave it as it is, and finding ways takes long. */
export function ghostRouter(): (scene: Scene, ghosts: readonly Ghost[]) => Routes {
  let last: { scene: Scene; ghosts: readonly Ghost[]; routes: Routes } | undefined;
  return (scene, ghosts) => {
    if (last?.ghosts !== ghosts || !endsStay(last.scene, scene, ghosts))
      last = { scene, ghosts, routes: routeGhosts(scene.board, scene.sizes, ghosts, scene.routes) };
    return last.routes;
  };
}

function endsStay(before: Scene, now: Scene, ghosts: readonly Ghost[]): boolean {
  const changed = changedKeys(before.board.nodes, now.board.nodes);
  if (changed.size === 0) return true;
  return ghosts.every(({ edges }) =>
    edges.every(({ from, to }) => !changed.has(from) && !changed.has(to)),
  );
}
