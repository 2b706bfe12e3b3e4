import type { Edge, Side } from '../../core/board';
import type { Point, Rect } from '../../core/geometry';
import type { NodeId } from '../../core/ids';

/** Where the words of an edge stand. Absolute. */
export interface LabelPlace {
  /** Everything that the words cover. */
  readonly rect: Rect;
  readonly lines: readonly string[];
  /** Where the first baseline starts, ends or has its middle, by `anchor`. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The way of one edge, from border to border, in absolute flow coordinates. */
export interface Route {
  readonly points: readonly Point[];
  readonly fromSide: Side;
  readonly toSide: Side;
  /** Absent when the edge has no words. */
  readonly label?: LabelPlace;
}

export interface RouteOptions {
  /** Route these alone. */
  readonly only?: Iterable<string>;
  /** For a drag frame: the shortest shape, whatever it crosses. */
  readonly quick?: boolean;
  /** The routes of the board as it stands: further ones keep apart from them, quick ones near theirs. */
  readonly previous?: ReadonlyMap<string, Route>;
  /** Lines of other edges with their words, which stay: these keep clear of both, at ports of their own. */
  readonly beside?: readonly BesideRoute[];
  /** Where nodes are while they are dragged, instead of where the board has them. */
  readonly positions?: ReadonlyMap<string, Point>;
}

/** The way of an edge that is not routed here. */
export interface BesideRoute {
  readonly edge: Edge;
  readonly route: Route;
}

/** A way that has no words yet: x, y, x, y … from border to border. */
export interface RoutedPath {
  readonly edge: Edge;
  readonly path: readonly number[];
  readonly from: Side;
  readonly to: Side;
}

export type Rects = ReadonlyMap<NodeId, Rect>;
