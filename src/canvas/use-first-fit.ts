import { useEffect, useRef } from 'react';

import type { Rect } from '../core/geometry';
import { cameraControl, type Camera } from '../session/camera';
import { encloses } from './rectangles';

const HANDS = ['pointerdown', 'keydown', 'wheel'] as const;

/**
 * The review answers after the board shows. A board that was fitted when it was opened is fitted
 * once more when its first missing pieces appear, unless somebody has begun to work: the view
 * never moves under a hand.
 */
export function useFirstFit(ghosts: readonly Rect[], fitted: Camera | undefined): void {
  const waits = useRef(fitted !== undefined);
  useEffect(() => {
    const stop = (): void => {
      waits.current = false;
    };
    const options = { capture: true, once: true, passive: true } as const;
    for (const hand of HANDS) window.addEventListener(hand, stop, options);
    return () => {
      for (const hand of HANDS) window.removeEventListener(hand, stop, options);
    };
  }, []);
  useEffect(() => {
    const { control } = cameraControl.getState();
    if (!waits.current || ghosts.length === 0 || control === null || fitted === undefined) return;
    waits.current = false;
    const view = control.viewport();
    if (isSame(control.get(), fitted) && !ghosts.every((ghost) => encloses(view, ghost)))
      control.fitAll();
  }, [ghosts, fitted]);
}

const isSame = (a: Camera, b: Camera): boolean => a.x === b.x && a.y === b.y && a.zoom === b.zoom;
