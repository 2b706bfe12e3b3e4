import { ViewportPortal } from '@xyflow/react';
import { memo, useEffect, useRef } from 'react';
import { useStore } from 'zustand';

import type { Rect } from '../core/geometry';
import { drawEdge } from '../render/draw-edge';
import { drawNode } from '../render/draw-node';
import { paint } from '../render/paint';
import { selectionRing } from '../render/selection-ring';
import { cameraSnapshot } from '../session/camera';
import { selection } from '../session/selection';
import { orderOfDrawing, placeOf } from './flow-nodes';
import type { Gesture } from './gesture-store';
import { contextOf, type Look } from './look';
import { overlaps } from './rectangles';
import type { Scene } from './scene';

/** A canvas larger than this on a side is painted coarser, in device pixels. */
const LARGEST = 4096;

interface FarViewProps {
  readonly scene: Scene;
  readonly look: Look;
  readonly area: Rect;
  readonly moving: Gesture;
}

/**
 * A large board from afar, painted on one 2D canvas from the same drawings. It lies in React
 * Flow's viewport, so that it pans and zooms with the camera and is painted anew only where the
 * camera rests, leaves the painted area, or the board changes.
 */
export const FarView = memo(function FarView({ scene, look, area, moving }: FarViewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const selected = useStore(selection);
  const zoom = useStore(cameraSnapshot, ({ camera }) => camera.zoom);

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const sharp = zoom * window.devicePixelRatio;
    const scale = Math.min(sharp, LARGEST / Math.max(area.width, area.height));
    element.width = Math.ceil(area.width * scale);
    element.height = Math.ceil(area.height * scale);
    context.setTransform(scale, 0, 0, scale, -area.x * scale, -area.y * scale);
    paintBoard(context, { scene, look, area, moving }, selected, scale);
  }, [scene, look, area, moving, selected, zoom]);

  return (
    <ViewportPortal>
      <canvas
        ref={canvas}
        className="board-far"
        aria-hidden="true"
        style={{
          width: area.width,
          height: area.height,
          transform: `translate(${area.x}px, ${area.y}px)`,
        }}
      />
    </ViewportPortal>
  );
});

function paintBoard(
  context: CanvasRenderingContext2D,
  { scene, look, area, moving }: FarViewProps,
  selected: ReturnType<typeof selection.getState>,
  zoom: number,
): void {
  const drawContext = { ...contextOf(scene, look), selected: selected.edges };
  const nodes = orderOfDrawing(scene.board.nodes.values());
  const paintNodes = (groups: boolean): void => {
    for (const node of nodes) {
      if ((node.type === 'group') !== groups) continue;
      const rect = placeOf(node, scene, moving);
      if (!overlaps(area, rect)) continue;
      context.save();
      context.translate(rect.x, rect.y);
      paint(drawNode(node, drawContext), context, { zoom });
      if (selected.nodes.has(node.id)) {
        const items = [selectionRing(node.type, rect, look.theme)];
        paint({ bounds: rect, items }, context, { zoom });
      }
      context.restore();
    }
  };
  paintNodes(true);
  const dragged = moving.kind === 'drag' ? moving : undefined;
  for (const edge of scene.board.edges.values()) {
    const route = scene.routes.get(edge.id);
    if (route === undefined) continue;
    const ends = [edge.from, edge.to].filter((id) => dragged?.nodes.has(id) === true).length;
    // Those that take another way are drawn as elements while the drag runs.
    if (ends === 1) continue;
    const drawing = drawEdge(edge, route, drawContext);
    if (ends === 0 && !overlaps(area, drawing.bounds)) continue;
    context.save();
    if (ends === 2 && dragged !== undefined) context.translate(dragged.delta.x, dragged.delta.y);
    paint(drawing, context, { zoom });
    context.restore();
  }
  paintNodes(false);
}
