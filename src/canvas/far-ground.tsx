import { useStoreApi, ViewportPortal } from '@xyflow/react';
import { memo, useEffect, useMemo, useRef } from 'react';

import type { Rect } from '../core/geometry';
import type { EdgeId, NodeId } from '../core/ids';
import { viewOf } from './culling';
import { createFarPainter, type FarPainter } from './far-painter';
import { farSheet } from './far-sheet';
import { gesture } from './gesture-store';
import { nodeRect } from './hit-test';
import type { Look } from './look';
import { around, encloses, grow } from './rectangles';
import type { Scene } from './scene';

/** The longer side of its canvas, in pixels. */
const SIDE = 2048;
/** What may be drawn beyond the nodes, in flow pixels. */
const RIM = { width: 300, height: 300 };
/** How long the board must rest before it is brought up to date, in ms. */
const REST = 500;

const NO_NODES: ReadonlySet<NodeId> = new Set();
const NO_EDGES: ReadonlySet<EdgeId> = new Set();
const UNMARKED = {
  selected: { nodes: NO_NODES, edges: NO_EDGES },
  lifted: NO_NODES,
  isMoved: false,
  bent: undefined,
};

interface FarGroundProps {
  readonly scene: Scene;
  readonly look: Look;
  /** What is shown as elements. */
  readonly area: Rect;
  readonly isPainted: boolean;
}

/**
 * The whole of a large board in one coarse picture, to be seen only where the camera is faster
 * than what is shown: without it there would be nothing for some frames.
 */
export const FarGround = memo(function FarGround(props: FarGroundProps) {
  const { scene, look, area, isPainted } = props;
  const host = useRef<HTMLDivElement>(null);
  const painter = useRef<FarPainter>(undefined);
  const store = useStoreApi();

  const { board, sizes } = scene;
  const bounds = useMemo(
    () => around(Array.from(board.nodes.values(), (node) => nodeRect(node, sizes))),
    [board.nodes, sizes],
  );
  const last = useRef<Rect>(undefined);
  useEffect(() => {
    if (bounds === undefined) return undefined;
    const timer = setTimeout(() => {
      if (host.current === null) return;
      painter.current ??= createFarPainter(host.current, {
        // Never in a frame of a gesture, nor of the camera.
        mayPaint: () =>
          gesture.getState().now.kind === 'none' && !host.current?.closest('[data-moving]'),
        className: 'board-far-ground',
      });
      // The same object while it holds, so that only what changed is painted.
      if (last.current === undefined || !encloses(last.current, bounds))
        last.current = grow(bounds, RIM);
      const whole = last.current;
      const scale = Math.min(1, SIDE / Math.max(whole.width, whole.height));
      painter.current.show({ scene, look, ...UNMARKED }, { area: whole, scale });
    }, REST);
    return () => clearTimeout(timer);
  }, [scene, look, bounds]);
  useEffect(
    () => () => {
      painter.current?.stop();
      painter.current = undefined;
    },
    [],
  );

  useEffect(() => {
    const follow = (): void => {
      if (host.current === null) return;
      const { transform, width, height } = store.getState();
      const [x, y, zoom] = transform;
      const sharp = isPainted ? farSheet.getState().area : area;
      const isCovered =
        sharp !== undefined && encloses(sharp, viewOf({ x, y, zoom }, { width, height }));
      if (host.current.hidden !== isCovered) host.current.hidden = isCovered;
    };
    follow();
    const stopCamera = store.subscribe(follow);
    // A sheet may be ready only when the camera rests.
    const stopSheet = farSheet.subscribe(follow);
    return () => {
      stopCamera();
      stopSheet();
    };
  }, [store, area, isPainted]);

  return (
    <ViewportPortal>
      <div ref={host} data-testid="far-ground" aria-hidden="true" hidden />
    </ViewportPortal>
  );
});
