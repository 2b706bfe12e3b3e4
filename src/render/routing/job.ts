import type { Edge } from '../../core/board';
import type { Rect } from '../../core/geometry';
import type { Surroundings } from './best-shape';

/** An edge with all that its way depends on. */
export interface Job {
  readonly edge: Edge;
  readonly from: Rect;
  readonly to: Rect;
  readonly around: Surroundings;
  /** How many edges join these two, either way. */
  readonly parallels: number;
}
