import { ViewportPortal } from '@xyflow/react';
import { memo, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';

import type { Rect } from '../core/geometry';
import type { NodeId } from '../core/ids';
import { cameraSnapshot } from '../session/camera';
import { selection } from '../session/selection';
import { createFarPainter, type FarPainter } from './far-painter';
import { farSheet } from './far-sheet';
import type { Gesture } from './gesture-store';
import type { Look } from './look';
import type { Scene } from './scene';

/** A canvas larger than this on a side is painted coarser, in device pixels. */
const LARGEST = 4096;

interface FarViewProps {
  readonly scene: Scene;
  readonly look: Look;
  readonly area: Rect;
  readonly moving: Gesture;
}

const NOTHING: ReadonlySet<NodeId> = new Set();

/**
 * A large board from afar, painted on a 2D canvas from the same drawings. It lies in React Flow's
 * viewport, so that it pans and zooms with the camera; what a gesture moves lies on a second
 * canvas, which moves without being painted anew.
 */
export const FarView = memo(function FarView({ scene, look, area, moving }: FarViewProps) {
  const [painter, setPainter] = useState<FarPainter | null>(null);
  const selected = useStore(selection);
  const zoom = useStore(cameraSnapshot, ({ camera }) => camera.zoom);
  const lifted = useLifted(moving);
  const bent = moving.kind === 'bend' ? moving.edge : undefined;
  const delta = moving.kind === 'drag' ? moving.delta : undefined;
  const isMoved = delta !== undefined;

  // React Flow's viewport, which it lies in, comes with a later render than this.
  const host = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const onShown = (shown: Rect): void => farSheet.setState({ area: shown });
    const made = createFarPainter(element, { onShown });
    setPainter(made);
    return () => {
      farSheet.setState({ area: undefined });
      made.stop();
    };
  }, []);
  // With the render that takes the elements away, not a frame after it.
  useLayoutEffect(() => {
    const sharp = zoom * window.devicePixelRatio;
    const scale = Math.min(sharp, LARGEST / Math.max(area.width, area.height));
    painter?.show({ scene, look, selected, lifted, isMoved, bent }, { area, scale });
  }, [scene, look, area, selected, lifted, isMoved, bent, zoom, painter]);
  // After a drop it stays where it is until the board is painted with it.
  useEffect(() => {
    if (delta !== undefined) painter?.move(delta);
  }, [delta, painter]);

  return (
    <ViewportPortal>
      <div ref={host} aria-hidden="true" />
    </ViewportPortal>
  );
});

/** The same set for the whole of a gesture. */
function useLifted(moving: Gesture): ReadonlySet<NodeId> {
  const nodes = moving.kind === 'drag' ? moving.nodes : undefined;
  const node = moving.kind === 'resize' ? moving.node : undefined;
  return useMemo(() => nodes ?? (node === undefined ? NOTHING : new Set([node])), [nodes, node]);
}
