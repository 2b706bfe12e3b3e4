import type { ComponentId } from '../core/ids';

/** The outline of a box in another program. */
export type LabelShape = 'process' | 'store' | 'queue' | 'decision' | 'artefact' | 'actor';

/** What stands around a box, as far as it is known. */
export interface Surroundings {
  readonly shape?: LabelShape;
  /** What leads to the box. */
  readonly before?: readonly ComponentId[];
  /** What the box leads to. */
  readonly after?: readonly ComponentId[];
  /** The title of the frame that it stands in: a "Model" in "Training" is learnt there. */
  readonly within?: string;
}
