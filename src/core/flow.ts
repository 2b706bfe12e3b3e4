/** What an edge can carry, in the order of the connection table. */
export const FLOWS = [
  'events',
  'records',
  'labels',
  'features',
  'dataset',
  'embeddings',
  'model',
  'request',
  'candidates',
  'predictions',
  'response',
  'metrics',
  'alerts',
  'control',
] as const;

export type Flow = (typeof FLOWS)[number];

/** `note` is a line with no meaning: it is drawn, and belongs to no path. */
export type EdgeFlow = Flow | 'note';

export const SPLITS = ['all', 'train', 'val', 'test'] as const;
export type Split = (typeof SPLITS)[number];

export const TIMINGS = ['request', 'stream', 'batch'] as const;
export type Timing = (typeof TIMINGS)[number];

export const isFlow = (text: string): text is Flow => (FLOWS as readonly string[]).includes(text);
