import { plural } from './plural';

/** What is offered after a part in the middle of a chain was deleted. */
export const healing = {
  gap: (count: number) => `${plural(count, 'part', 'parts')} deleted from a chain.`,
  connect: 'Connect neighbours',
  done: 'The neighbours are connected',
} as const;
