import type { LabelShape } from './label-surroundings';

/**
 * A label as people write it in architecture diagrams, what it stands for (`unsure` where a reader
 * could not say either), and its surroundings where they decide.
 */
export type FreshLabel = readonly [
  label: string,
  wanted: string,
  shape?: LabelShape,
  before?: string,
  after?: string,
];
