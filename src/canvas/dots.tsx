import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';

/** Flow pixels. */
const GAP = 24;
/** From afar only every second dot, or every fourth, is shown, so that they stay so far apart; CSS pixels. */
const LEAST = 12;

function gapAt(zoom: number): number {
  let gap = GAP * zoom;
  while (gap < LEAST) gap *= 2;
  return gap;
}

/** The dotted ground. It moves as one layer: a pattern would be painted anew in every frame. */
export function Dots({ color }: { readonly color: string }) {
  const store = useStoreApi();
  const ground = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let shown: readonly number[] = [];
    const follow = () => {
      const { transform } = store.getState();
      if (transform === shown || ground.current === null) return;
      const [x, y, zoom] = transform;
      const gap = gapAt(zoom);
      const { style } = ground.current;
      if (shown[2] !== zoom) {
        style.backgroundSize = `${gap}px ${gap}px`;
        style.inset = `-${gap}px`;
      }
      style.transform = `translate(${x % gap}px, ${y % gap}px)`;
      shown = transform;
    };
    follow();
    return store.subscribe(follow);
  }, [store]);
  return (
    <div className="board-ground" aria-hidden="true">
      <div
        ref={ground}
        style={{ backgroundImage: `radial-gradient(${color} 0.8px, transparent 1px)` }}
      />
    </div>
  );
}
