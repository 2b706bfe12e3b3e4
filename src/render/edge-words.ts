import type { Edge } from '../core/board';

export const SPLIT_WORDS = {
  all: 'dataset',
  train: 'train',
  val: 'validation',
  test: 'test',
} as const;

/** What an edge says on the board: the user's label, else what it carries; and of which part. */
export function edgeWords({ label, flow, split }: Pick<Edge, 'label' | 'flow' | 'split'>): string {
  const part = split === undefined || split === 'all' ? undefined : SPLIT_WORDS[split];
  if (label !== undefined && label.trim() !== '') return withPart(label, part);
  if (flow === 'note') return '';
  return flow === 'dataset' ? (part ?? SPLIT_WORDS.all) : withPart(flow, part);
}

/** Not twice where the words name the part already. */
const withPart = (words: string, part: string | undefined): string =>
  part === undefined || words.toLowerCase().includes(part) ? words : `${words}, ${part}`;

/** Control and watch paths are dashed: they carry no data of the model. */
export const isWatchPath = ({ flow }: Pick<Edge, 'flow'>): boolean =>
  flow === 'metrics' || flow === 'alerts' || flow === 'control';
