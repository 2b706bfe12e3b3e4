import type { Point, Size } from '../core/geometry';
import { inLayers, type Item, type LayoutEngine } from './layers';
import type { Link } from './ways-back';

/** Shown smaller than this, labels are too small to be read. */
const READABLE = 0.5;
/** As many times as wide for its height as the view, a drawing is a strip. */
const STRIP = 2;
/** Rows are worth it where they show at least this much larger: one row is the plainer picture. */
export const LARGER = 1.25;
/** What the engine makes of a ratio differs from it: the best of some is taken, in shares of the view's. */
const RATIOS = [1.7, 1, 2.6];
/** Of more items each try takes too long: the first, which is the best most often, has to do. */
const FEW = 40;
/** More are never read at once, and the rows of so many would take long to find. */
const MOST = 150;

/**
 * Layers from left to right, as `inLayers` has them. Where these make a strip that the view could
 * only show too small to be read, they go on in further rows, each from left to right.
 */
export async function inReadableLayers(
  items: readonly Item[],
  links: readonly Link[],
  engine: LayoutEngine,
  room: Size | undefined,
): Promise<Map<string, Point>> {
  const plain = await inLayers(items, links, engine);
  if (room === undefined || items.length > MOST || !isStrip(extentOf(items, plain), room))
    return plain;
  let best = { places: plain, zoom: zoomOf(extentOf(items, plain), room) * LARGER };
  for (const share of items.length > FEW ? RATIOS.slice(0, 1) : RATIOS) {
    const ratio = share * (room.width / room.height);
    const places = await inLayers(items, links, engine, ratio);
    const zoom = zoomOf(extentOf(items, places), room);
    if (zoom > best.zoom) best = { places, zoom };
  }
  return best.places;
}

/** Whether a view could show it only too small, for its width alone. */
export const isStrip = (extent: Size, room: Size): boolean =>
  zoomOf(extent, room) < READABLE &&
  extent.width * room.height > STRIP * room.width * extent.height;

/** The zoom at which all of it is in view. */
export const zoomOf = ({ width, height }: Size, room: Size): number =>
  Math.min(1, room.width / width, room.height / height);

function extentOf(items: readonly Item[], places: ReadonlyMap<string, Point>): Size {
  const at = ({ id }: Item): Point => places.get(id) ?? { x: 0, y: 0 };
  const left = Math.min(...items.map((item) => at(item).x));
  const top = Math.min(...items.map((item) => at(item).y));
  return {
    width: Math.max(...items.map((item) => at(item).x + item.width)) - left,
    height: Math.max(...items.map((item) => at(item).y + item.height)) - top,
  };
}
