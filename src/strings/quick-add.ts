import { plural } from './plural';

export const quickAdd = {
  label: 'Quick add',
  placeholder: 'Type a component, or a > chain > of them',
  plainBox: (label: string) => `Plain box “${label}”`,
  plainBoxKind: 'plain box',
  existing: 'on the board already',
  chain: 'What each word was taken for',
  place: (count: number) => `Place ${plural(count, 'part', 'parts')}`,
  connect: 'Connect',
  meanings: 'What this word means',
  enter: 'Enter places',
  enterOrChoose: '↑ ↓ or Alt+number choose · Enter places',
  placed: (count: number) => `${plural(count, 'part', 'parts')} placed`,
  cannotPlace: (reason: string) => `Cannot place this: ${reason}`,
  results: 'Matches',
} as const;
