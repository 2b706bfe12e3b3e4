import { createStore } from 'zustand/vanilla';

import type { Point, Rect } from '../core/geometry';
import type { EdgeId, NodeId } from '../core/ids';
import type { Guide } from './snap-guides';

/** What the pointer is doing to the board. The document hears of it once, when it ends. */
export type Gesture =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'drag';
      /** Everything that moves: the selection and the members of its groups. */
      readonly nodes: ReadonlySet<NodeId>;
      /** Flow pixels, whole. */
      readonly delta: Point;
      /** Copies will be dropped; the originals stay. */
      readonly copies?: true;
      /** The connection that it would be dropped on. */
      readonly onto?: EdgeId;
      /** What it has come into line with. */
      readonly guides?: readonly Guide[];
    }
  | { readonly kind: 'resize'; readonly node: NodeId; readonly rect: Rect }
  | { readonly kind: 'lasso'; readonly rect: Rect }
  /** The outline of a group or note that is being drawn. */
  | { readonly kind: 'outline'; readonly rect: Rect }
  | {
      readonly kind: 'connect';
      readonly from: NodeId;
      readonly to: Point;
      /** The node that it would end at. */
      readonly target?: NodeId;
      /** What it would carry. */
      readonly word?: string;
    }
  | {
      readonly kind: 'reconnect';
      readonly edge: EdgeId;
      readonly end: EdgeEnd;
      readonly to: Point;
      readonly target?: NodeId;
    }
  | { readonly kind: 'bend'; readonly edge: EdgeId; readonly bends: readonly Point[] };

export type EdgeEnd = 'from' | 'to';

const IDLE: Gesture = { kind: 'none' };

export const gesture = createStore<{ readonly now: Gesture }>(() => ({ now: IDLE }));

export const showGesture = (now: Gesture): void => gesture.setState({ now });
export const endGesture = (): void => gesture.setState({ now: IDLE });

/** The keys that are held. React Flow's reports of a drag do not say it, so each pointer event does. */
const held = { alt: false, mod: false, shift: false };

export const noteKeys = (event: {
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}): void => {
  held.alt = event.altKey;
  held.mod = event.ctrlKey || event.metaKey;
  held.shift = event.shiftKey;
};
export const isCopying = (): boolean => held.alt;
/** Ctrl or Cmd leaves a drag where the pointer has it. */
export const isFree = (): boolean => held.mod;
/** Shift keeps a drag on the axis along which it has gone further. */
export const isStraight = (): boolean => held.shift;
