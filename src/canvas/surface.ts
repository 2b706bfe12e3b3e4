import type { Change } from '../core/change';
import type { Point } from '../core/geometry';
import type { NodeId, Random } from '../core/ids';
import type { Scene } from './scene';

/** What gestures need of the canvas: its present state, and the one way to write. */
export interface Surface {
  readonly scene: () => Scene;
  readonly readOnly: () => boolean;
  readonly random: Random;
  /** Page coordinates to flow coordinates. */
  readonly toFlow: (client: Point) => Point;
  /** Page coordinates relative to the board region. */
  readonly toRegion: (client: Point) => Point;
  /** Writes in one undo step and says so; false, with nothing written, if it is refused. */
  readonly commit: (changes: readonly Change[], message: string) => boolean;
  readonly announce: (message: string) => void;
  /** Gives the keyboard to a node, or to the board. */
  readonly focus: (id?: NodeId) => void;
}

/** A press that moves less is a click, in CSS pixels. */
export const CLICK_DISTANCE = 4;

export const clientPoint = (event: {
  readonly clientX: number;
  readonly clientY: number;
}): Point => ({
  x: event.clientX,
  y: event.clientY,
});

export const isFar = (a: Point, b: Point): boolean =>
  Math.hypot(a.x - b.x, a.y - b.y) >= CLICK_DISTANCE;
