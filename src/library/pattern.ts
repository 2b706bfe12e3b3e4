import type { PropertyValue } from '../core/board';
import type { Flow, Split } from '../core/flow';
import type { ComponentId } from '../core/ids';

/**
 * A ready group of connected components, as its JSON file says it.
 * `components-library/pattern.schema.json` is its schema.
 */
export interface Pattern {
  readonly id: string;
  readonly name: string;
  /** One sentence. */
  readonly summary: string;
  readonly aliases: readonly string[];
  readonly nodes: readonly PatternPart[];
  readonly edges: readonly PatternEdge[];
  readonly open: readonly OpenEnd[];
}

export interface PatternPart {
  /** Unique in the pattern only. */
  readonly id: string;
  readonly component: ComponentId;
  /** What it is called; absent: as its component. */
  readonly label?: string;
  /** Its place in a grid. */
  readonly column: number;
  readonly row: number;
  readonly properties?: { readonly [key: string]: PropertyValue };
}

export interface PatternEdge {
  readonly from: string;
  readonly to: string;
  readonly flow: Flow;
  readonly split?: Split;
}

/** What a part takes from the board (`in`) or gives to it (`out`), and which components fit. */
export interface OpenEnd {
  readonly part: string;
  readonly direction: 'in' | 'out';
  readonly flow: Flow;
  readonly components: readonly ComponentId[];
  /** What fits where none of `components` is there: the trainer itself where nothing splits. */
  readonly otherwise?: readonly ComponentId[];
}
