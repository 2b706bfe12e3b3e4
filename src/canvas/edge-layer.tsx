import { ViewportPortal } from '@xyflow/react';
import { memo, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';

import type { Edge } from '../core/board';
import type { Point, Rect } from '../core/geometry';
import type { EdgeId } from '../core/ids';
import { drawEdge } from '../render/draw-edge';
import type { Drawing } from '../render/drawing';
import { selection } from '../session/selection';
import { en } from '../strings/en';
import type { DragRoutes } from './drag-routes';
import { LAYER } from './flow-nodes';
import type { Gesture } from './gesture-store';
import { contextOf, type Look } from './look';
import { edgeName } from './names';
import { Primitives } from './primitives';
import { countRender } from './render-count';
import { edgesIn } from './scene-areas';
import type { Scene } from './scene';

interface EdgeLayerProps {
  readonly scene: Scene;
  readonly look: Look;
  /** Edges that do not cross it are not shown. */
  readonly area: Rect;
  /** The edges are painted: only those that a drag takes another way are elements. */
  readonly isPainted: boolean;
  readonly moving: Gesture;
  readonly dragRoutes: DragRoutes;
}

const style = { zIndex: LAYER.edges };
const NONE: ReadonlySet<EdgeId> = new Set();
/** From afar, more selected connections than this stay painted. */
const MOST_NAMED = 50;

/** All connections in view, in one SVG between groups and nodes. */
export const EdgeLayer = memo(function EdgeLayer(props: EdgeLayerProps) {
  const { scene, look, area, isPainted, moving, dragRoutes } = props;
  const selected = useStore(selection, ({ edges }) => edges);
  const { board, library, routes } = scene;
  const context = { ...contextOf(scene, look), selected };
  // Painted ones have no names: those that are selected do.
  const isNamed = selected.size > MOST_NAMED ? NONE : selected;
  const shown: { edge: Edge; drawing: Drawing }[] = [];
  const near = edgesIn(scene, area);
  // In the order of the board, in which an export draws them too.
  for (const edge of board.edges.values()) {
    const isElement = !isPainted || isNamed.has(edge.id) || isRerouted(edge, moving);
    if (!isElement || !near.has(edge.id)) continue;
    const route = routes.get(edge.id);
    if (route !== undefined) shown.push({ edge, drawing: drawEdge(edge, route, context) });
  }
  return (
    <ViewportPortal>
      <svg className="board-edges" style={style} role="presentation">
        {shown.map(({ edge, drawing }) => (
          <EdgeView
            key={edge.id}
            id={edge.id}
            drawing={drawing}
            name={edgeName(edge, board, library)}
            dragRoutes={dragRoutes}
          />
        ))}
      </svg>
    </ViewportPortal>
  );
});

const isRerouted = ({ id, from, to }: Edge, moving: Gesture): boolean =>
  (moving.kind === 'drag' && moving.nodes.has(from) !== moving.nodes.has(to)) ||
  (moving.kind === 'resize' && (moving.node === from || moving.node === to)) ||
  (moving.kind === 'bend' && moving.edge === id);

interface EdgeViewProps {
  readonly id: EdgeId;
  readonly drawing: Drawing;
  readonly name: string;
  readonly dragRoutes: DragRoutes;
}

/** One connection. A running drag reaches it through its own key of `dragRoutes` alone. */
const EdgeView = memo(function EdgeView({ id, drawing, name, dragRoutes }: EdgeViewProps) {
  countRender('edge', id);
  const drag = useSyncExternalStore(
    (listener) => dragRoutes.subscribe(id, listener),
    () => dragRoutes.get(id),
  );
  const { items } = drag?.kind === 'rerouted' ? drag.drawing : drawing;
  return (
    <g
      className="react-flow__edge board-edge"
      data-id={id}
      data-edge={id}
      tabIndex={-1}
      role="group"
      aria-roledescription={en.canvas.edgeKind}
      aria-label={name}
      {...(drag?.kind === 'shifted' ? { transform: translation(drag.by) } : {})}
    >
      <path className="board-edge-hit" d={lineOf(items)} />
      <Primitives items={items} />
    </g>
  );
});

const translation = ({ x, y }: Point): string => `translate(${x} ${y})`;

/** The line itself is what an edge's drawing starts with. */
function lineOf([line]: Drawing['items']): string {
  return line?.kind === 'path' ? line.d : '';
}
