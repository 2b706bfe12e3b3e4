import { plural } from './plural';

export const tidy = {
  label: 'Tidy up',
  pin: 'Pin or unpin',
  pinned: 'Pinned: tidying leaves it where it is',
  unpinned: 'No longer pinned',
  working: 'Laying out the board…',
  done: (count: number) => `${plural(count, 'part', 'parts')} laid out`,
  nothing: 'It is tidy already.',
  cancelled: 'Left as it was.',
  changed: 'The board was changed meanwhile, so it is left as it is.',
  failed: (reason: string) => `The board could not be laid out: ${reason}`,
} as const;
