import { useEffect, useEffectEvent } from 'react';

import type { Board } from '../../core/board';
import type { Rect, Size } from '../../core/geometry';
import { cameraControl, cameraSnapshot, type Camera } from '../../session/camera';
import { draft } from '../../session/draft';
import { useStore } from '../use-store';

/** What the box above and the tools below leave of the board region. */
const MARGINS = { top: 260, right: 24, bottom: 84, left: 24 };

/**
 * On a board that is still empty the view widens while a chain grows, so that all of it is seen;
 * where there is something, the view is the user's. What comes of nothing leaves the view as it was.
 */
export function useDraftInView(board: Board): void {
  const shown = useStore(draft, (state) => state.shown);
  const isEmpty = board.nodes.size === 0;
  useEffect(() => {
    const { control } = cameraControl.getState();
    if (!isEmpty || control === null || shown === null || shown.nodes.length < 2) return;
    const { size } = cameraSnapshot.getState();
    const bounds = around(shown.nodes.map(({ rect }) => rect));
    const camera = control.get();
    if (!fits(bounds, camera, size)) control.set(cameraFor(bounds, size));
  }, [shown, isEmpty]);

  const isStillEmpty = useEffectEvent(() => isEmpty);
  useEffect(() => {
    const { control } = cameraControl.getState();
    const before = control?.get();
    return () => {
      if (before !== undefined && isStillEmpty()) control?.set(before);
    };
  }, []);
}

function around(rects: readonly Rect[]): Rect {
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  const right = Math.max(...rects.map((rect) => rect.x + rect.width));
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height));
  return { x, y, width: right - x, height: bottom - y };
}

function fits(bounds: Rect, { x, y, zoom }: Camera, size: Size): boolean {
  const left = bounds.x * zoom + x;
  const top = bounds.y * zoom + y;
  return (
    left >= MARGINS.left &&
    top >= MARGINS.top &&
    left + bounds.width * zoom <= size.width - MARGINS.right &&
    top + bounds.height * zoom <= size.height - MARGINS.bottom
  );
}

function cameraFor(bounds: Rect, size: Size): Camera {
  const width = Math.max(1, size.width - MARGINS.left - MARGINS.right);
  const height = Math.max(1, size.height - MARGINS.top - MARGINS.bottom);
  const zoom = Math.max(0.2, Math.min(1, width / bounds.width, height / bounds.height));
  return {
    x: MARGINS.left + (width - bounds.width * zoom) / 2 - bounds.x * zoom,
    y: MARGINS.top + (height - bounds.height * zoom) / 2 - bounds.y * zoom,
    zoom,
  };
}
