import { useCallback, useEffect, useRef, useState } from 'react';

import type { Rect, Size } from '../core/geometry';
import { cameraSnapshot, type Camera } from '../session/camera';
import { keptArea, viewOf } from './culling';

interface Culling {
  /** What is handed to React Flow, in flow coordinates. */
  readonly area: Rect;
  /** To be called in every frame of a camera move; does nothing in most. */
  readonly onMove: (camera: Camera) => void;
  /** To be called where the camera comes to rest. */
  readonly onRest: (camera: Camera) => void;
}

/** Follows the camera and the size of the region. */
export function useCulling(
  region: { readonly current: HTMLElement | null },
  initial: Camera,
): Culling {
  const [area, setArea] = useState<Rect>(() =>
    keptArea(viewOf(initial, { width: window.innerWidth, height: window.innerHeight }), undefined),
  );
  const size = useRef<Size>({ width: window.innerWidth, height: window.innerHeight });
  const camera = useRef(initial);

  const onMove = useCallback((next: Camera): void => {
    camera.current = next;
    setArea((kept) => keptArea(viewOf(next, size.current), kept));
  }, []);
  const onRest = useCallback(
    (next: Camera): void => {
      onMove(next);
      cameraSnapshot.setState({ camera: next, size: size.current });
    },
    [onMove],
  );

  useEffect(() => {
    const element = region.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      size.current = { width: element.clientWidth, height: element.clientHeight };
      onRest(camera.current);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [region, onRest]);

  return { area, onMove, onRest };
}
