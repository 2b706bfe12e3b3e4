import type { Edge } from '../core/board';

const SPLIT_WORDS = { all: 'dataset', train: 'train', val: 'validation', test: 'test' } as const;

/** What an edge says on the board: the user's label, else its split, else what it carries. */
export function edgeWords({ label, flow, split }: Pick<Edge, 'label' | 'flow' | 'split'>): string {
  if (label !== undefined && label.trim() !== '') return label;
  if (flow === 'note') return '';
  return flow === 'dataset' ? SPLIT_WORDS[split ?? 'all'] : flow;
}

/** Control and watch paths are dashed: they carry no data of the model. */
export const isWatchPath = ({ flow }: Pick<Edge, 'flow'>): boolean =>
  flow === 'metrics' || flow === 'alerts' || flow === 'control';
