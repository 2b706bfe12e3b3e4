/** Flow coordinates: CSS pixels at zoom 1, y down. Never screen pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Top-left corner and size. */
export interface Rect extends Point, Size {}
