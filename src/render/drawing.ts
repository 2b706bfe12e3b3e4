import type { Rect } from '../core/geometry';
import type { EdgeId, NodeId } from '../core/ids';

/** A colour of the theme by its role; `render/theme` gives its value, light and dark. */
export type ColorRole = string;

/**
 * What every picture of a board is made of. The canvas shows them as SVG elements, the
 * exporter writes them, the painter puts them on a 2D canvas.
 * Lengths are flow pixels; colours are final CSS values.
 */
export type Primitive =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius?: number;
      readonly fill?: string;
      readonly stroke?: string;
      readonly strokeWidth?: number;
      readonly dash?: readonly number[];
    }
  | {
      readonly kind: 'path';
      /** SVG path data with absolute commands M, L, C, Q, Z only. */
      readonly d: string;
      readonly fill?: string;
      readonly stroke?: string;
      readonly strokeWidth?: number;
      readonly dash?: readonly number[];
    }
  | {
      readonly kind: 'text';
      /** Where the baseline starts, ends or has its middle, by `anchor`. */
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly weight: 400 | 500 | 600 | 700;
      readonly fill: string;
      readonly anchor?: 'start' | 'middle' | 'end';
      /** Drawn behind the letters in this colour, so that a line under them does not strike them out. */
      readonly halo?: string;
    }
  | {
      readonly kind: 'icon';
      readonly name: string;
      /** Where it leads, in a file that can have links; a safe address. */
      readonly href?: string;
      readonly x: number;
      readonly y: number;
      /** Width and height. */
      readonly size: number;
      readonly stroke: string;
    };

/** A part of a picture: what it is, where it lies, what it is made of. */
export interface Drawing {
  /** Everything that it paints, arrow heads and labels included. */
  readonly bounds: Rect;
  readonly items: readonly Primitive[];
}

export type ThemeName = 'light' | 'dark';

/** What the review and the lenses add to a picture. Plain data. */
export interface Decorations {
  readonly badges: readonly Badge[];
  readonly ghosts: readonly Ghost[];
  readonly tints: readonly Tint[];
  /** What has no tint steps back, so that the rest is seen: a lens. */
  readonly dims?: boolean;
  readonly legend?: Legend;
  /** What the lines of the board mean, whatever a lens shows. */
  readonly lines?: Legend;
}

/** The number at a node's top right. */
export interface Badge {
  readonly node: NodeId;
  readonly count: number;
  readonly severity: 'error' | 'warning' | 'hint';
}

/** A missing piece where it belongs. */
export interface Ghost {
  /** Identity of its finding: rule and anchor. */
  readonly key: string;
  readonly severity: 'error' | 'warning' | 'hint';
  readonly nodes: readonly {
    readonly id: NodeId;
    readonly component?: string;
    /** A frame, through whose border lines may run. */
    readonly group?: true;
    readonly label: string;
    readonly caption: string;
    readonly rect: Rect;
  }[];
  readonly edges: readonly { readonly id: EdgeId; readonly from: NodeId; readonly to: NodeId }[];
}

/** Colours nodes and edges: a lens, or the places that a finding is about. */
export interface Tint {
  readonly id: NodeId | EdgeId;
  /** A role of the theme. */
  readonly color: ColorRole;
  /** A few words: at a node's upper left, on an edge in place of its own. */
  readonly words?: string;
  /** How the frame of a node or the line of an edge is drawn: colour never stands alone. */
  readonly line?: TintLine;
}

export const TINT_LINES = ['plain', 'heavy', 'dashed', 'dotted'] as const;
export type TintLine = (typeof TINT_LINES)[number];

export interface Legend {
  readonly title: string;
  readonly entries: readonly LegendEntry[];
}

export interface LegendEntry {
  readonly color: ColorRole;
  readonly label: string;
  readonly line?: TintLine;
  /** Shown as a piece of an edge rather than as a small node. */
  readonly edge?: boolean;
  /** As lines of edges are told apart; then not as thick as those of a lens. */
  readonly dash?: readonly number[];
  readonly ring?: true;
}

export const noDecorations: Decorations = { badges: [], ghosts: [], tints: [] };
