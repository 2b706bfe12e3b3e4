import { ViewportPortal } from '@xyflow/react';
import { useMemo } from 'react';
import { useStore } from 'zustand';

import { drawGhostEdge } from '../render/draw-edge';
import { drawGhostNode } from '../render/draw-ghost';
import { drawGhostGroup } from '../render/draw-ghost-group';
import { routeGhosts } from '../render/routing/route-ghosts';
import { draft } from '../session/draft';
import { LAYER } from './flow-nodes';
import type { Look } from './look';
import { Primitives } from './primitives';
import type { Scene } from './scene';

const style = { zIndex: LAYER.overlay };

/** What is being typed, as it would stand on the board. The box that one types in says it in words. */
export function DraftLayer({ scene, look }: { readonly scene: Scene; readonly look: Look }) {
  const shown = useStore(draft, (state) => state.shown);
  const { board, sizes, library, routes: lines } = scene;
  const ghosts = useMemo(
    () => (shown === null ? [] : [{ ...shown, key: 'draft', severity: 'hint' as const }]),
    [shown],
  );
  const routes = useMemo(
    () => routeGhosts(board, sizes, ghosts, lines),
    [board, sizes, ghosts, lines],
  );
  if (shown === null) return null;
  return (
    <ViewportPortal>
      <svg className="board-overlay" style={style} aria-hidden="true">
        {shown.nodes.map(({ id, group, rect, label }) =>
          group === undefined ? null : (
            <g key={id} transform={`translate(${rect.x} ${rect.y})`}>
              <Primitives items={drawGhostGroup(rect, label, look.theme).items} />
            </g>
          ),
        )}
        {shown.edges.map(({ id }) => {
          const route = routes.get(id);
          if (route === undefined) return null;
          return <Primitives key={id} items={drawGhostEdge(route, 'hint', look.theme).items} />;
        })}
        {shown.nodes.map((node) =>
          node.group === undefined ? (
            <g key={node.id} transform={`translate(${node.rect.x} ${node.rect.y})`}>
              <Primitives items={drawGhostNode(node, 'hint', library, look.theme).items} />
            </g>
          ) : null,
        )}
      </svg>
    </ViewportPortal>
  );
}
