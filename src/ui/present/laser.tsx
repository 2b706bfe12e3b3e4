import { useEffect, useRef } from 'react';

/** How long the trail is seen, in ms. */
const FADE_MS = 500;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** A red trail behind the pointer that fades; nothing of it is kept. */
export function Laser() {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return undefined;
    let trail: Spot[] = [];
    let frame = 0;
    const draw = (now: number) => {
      element.width = innerWidth;
      element.height = innerHeight;
      trail = trail.filter(({ at }) => now - at < FADE_MS);
      context.lineCap = 'round';
      context.strokeStyle = '#e5383b';
      for (const [i, spot] of trail.entries()) {
        const before = trail[i - 1] ?? spot;
        const age = (now - spot.at) / FADE_MS;
        context.globalAlpha = 1 - age;
        context.lineWidth = 2 + 5 * (1 - age);
        context.beginPath();
        context.moveTo(before.x, before.y);
        context.lineTo(spot.x, spot.y);
        context.stroke();
      }
      frame = trail.length > 0 ? requestAnimationFrame(draw) : 0;
    };
    const move = ({ clientX: x, clientY: y }: PointerEvent) => {
      trail.push({ x, y, at: performance.now() });
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    window.addEventListener('pointermove', move);
    return () => {
      window.removeEventListener('pointermove', move);
      cancelAnimationFrame(frame);
    };
  }, []);
  return (
    <canvas ref={canvas} aria-hidden="true" className="pointer-events-none fixed inset-0 z-50" />
  );
}
