import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

import type { Rect, Size } from '../core/geometry';
import { cameraSnapshot, type Camera } from '../session/camera';
import { keptArea, viewOf } from './culling';
import { rideLayers } from './riding-layers';

interface Culling {
  /** What is handed to React Flow, in flow coordinates. */
  readonly area: Rect;
  /** To be called in every frame of a camera move; does nothing in most. */
  readonly onMove: (camera: Camera) => void;
  /** To be called where the camera comes to rest. */
  readonly onRest: (camera: Camera) => void;
}

/**
 * Below this zoom no letter is 5 px high, nor an icon 6: the far view leaves them out, and so
 * does the canvas, which has less to paint then.
 */
const UNREADABLE = 0.3;

/** Follows the camera and the size of the region. */
export function useCulling(
  region: { readonly current: HTMLElement | null },
  initial: Camera,
): Culling {
  const [area, setArea] = useState<Rect>(() =>
    keptArea(viewOf(initial, { width: window.innerWidth, height: window.innerHeight }), undefined),
  );
  const kept = useRef(area);
  const size = useRef<Size>({ width: window.innerWidth, height: window.innerHeight });
  const camera = useRef(initial);
  const endRide = useRef<() => void>(undefined);

  const onMove = useCallback(
    (next: Camera): void => {
      camera.current = next;
      const area = keptArea(viewOf(next, size.current), kept.current);
      if (area !== kept.current) {
        kept.current = area;
        // At once: a render that waits is begun anew by each further step, and nothing comes of it
        // while the camera moves fast. After whoever moved it, who may be rendering.
        queueMicrotask(() => flushSync(() => setArea(area)));
      }
      markUnreadable(region.current, next.zoom);
      // A layer of its own moves without being painted again; at rest it is painted sharp.
      if (region.current === null || endRide.current !== undefined) return;
      region.current.toggleAttribute('data-moving', true);
      endRide.current = rideLayers(region.current);
    },
    [region],
  );
  const onRest = useCallback(
    (next: Camera): void => {
      onMove(next);
      endRide.current?.();
      endRide.current = undefined;
      region.current?.toggleAttribute('data-moving', false);
      cameraSnapshot.setState({ camera: next, size: size.current });
    },
    [onMove, region],
  );

  useEffect(() => {
    const element = region.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      size.current = { width: element.clientWidth, height: element.clientHeight };
      onRest(camera.current);
    });
    observer.observe(element);
    markUnreadable(element, camera.current.zoom);
    return () => observer.disconnect();
  }, [region, onRest]);

  return { area, onMove, onRest };
}

/** Touches the element only where the camera crosses the line: styles are computed anew then. */
function markUnreadable(element: HTMLElement | null, zoom: number): void {
  const unreadable = zoom < UNREADABLE;
  if (element !== null && element.hasAttribute('data-unreadable') !== unreadable)
    element.toggleAttribute('data-unreadable', unreadable);
}
