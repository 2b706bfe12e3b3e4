import { plural } from './plural';

export const quickAdd = {
  label: 'Quick add',
  loading: 'Quick add is loading',
  placeholder: 'Type a component, or a > chain > of them',
  continuing: (label: string) => `Continues from ${label}`,
  plainBox: (label: string) => `Plain box “${label}”`,
  plainBoxKind: 'plain box',
  existing: 'on the board already',
  unsure: (others: readonly string[]) =>
    others.length === 0 ? 'Not sure' : `Or: ${others.slice(0, 3).join(', ')}`,
  chain: 'What each word was taken for',
  place: (count: number) => `Place ${plural(count, 'part', 'parts')}`,
  enter: 'Enter places',
  placed: (count: number) => `${plural(count, 'part', 'parts')} placed`,
  cannotPlace: (reason: string) => `Cannot place this: ${reason}`,
  results: 'Matches',
} as const;
