import type { Rect } from '../core/geometry';
import type { Drawing, Primitive } from './drawing';

/** A primitive moved by so many pixels. */
export function movePrimitive(primitive: Primitive, dx: number, dy: number): Primitive {
  if (primitive.kind === 'path') return { ...primitive, d: movePath(primitive.d, dx, dy) };
  return { ...primitive, x: primitive.x + dx, y: primitive.y + dy };
}

/** Every command is absolute, so numbers are x and y in turn. */
function movePath(d: string, dx: number, dy: number): string {
  let isX = false;
  return d.replace(/-?\d+(?:\.\d+)?/g, (number) => {
    isX = !isX;
    return String(Math.round((Number(number) + (isX ? dx : dy)) * 100) / 100);
  });
}

/** A drawing moved by so many pixels. */
export const moveDrawing = ({ bounds, items }: Drawing, dx: number, dy: number): Drawing => ({
  bounds: { ...bounds, x: bounds.x + dx, y: bounds.y + dy },
  items: items.map((item) => movePrimitive(item, dx, dy)),
});

/** The least rectangle around all; absent when there is none. */
export function unionOf(rects: Iterable<Rect>): Rect | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of rects) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return left > right ? undefined : { x: left, y: top, width: right - left, height: bottom - top };
}

export const grown = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});
