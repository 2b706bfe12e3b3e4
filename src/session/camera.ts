import { createStore } from 'zustand/vanilla';

import type { Point, Rect, Size } from '../core/geometry';
import type { NodeId } from '../core/ids';

/** Screen = flow * zoom + (x, y), relative to the board region. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface CameraSnapshot {
  readonly camera: Camera;
  /** Of the board region, in CSS pixels. */
  readonly size: Size;
}

/** Where the camera came to rest. The live camera is the canvas's: this is written when a move ends. */
export const cameraSnapshot = createStore<CameraSnapshot>(() => ({
  camera: { x: 0, y: 0, zoom: 1 },
  size: { width: 0, height: 0 },
}));

/** What the canvas lets others do with its camera. Moves are animated unless motion is reduced. */
export interface CameraControl {
  /** The live camera. */
  get(): Camera;
  set(camera: Camera): void;
  /** Ends a move under way where it is. */
  rest(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** About the middle of the region. */
  zoomTo(zoom: number): void;
  fitAll(): void;
  fitNodes(ids: Iterable<NodeId>): void;
  /** Moves only as far as needed to show them. */
  reveal(ids: Iterable<NodeId>): void;
  /** Client (page) coordinates to flow coordinates. */
  toFlow(client: Point): Point;
  toClient(flow: Point): Point;
  /** What is in view, in flow coordinates. */
  viewport(): Rect;
  /** Where the pointer is over the board, in flow coordinates; undefined when it is elsewhere. */
  pointer(): Point | undefined;
  /** Gives the keyboard to the node, or to the board itself. */
  focus(id?: NodeId): void;
}

/** The canvas of this window while it is mounted. */
export const cameraControl = createStore<{ readonly control: CameraControl | null }>(() => ({
  control: null,
}));
