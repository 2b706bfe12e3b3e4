import { plural } from './plural';

export const palette = {
  label: 'Commands',
  placeholder: 'Type what you want to do, add or find',
  nothing: 'Nothing like that.',
  actions: 'Commands',
  components: 'Add a component',
  nodes: 'Go to',
  open: 'Commands…',
} as const;

export const help = {
  label: 'Keyboard shortcuts',
  search: 'Search shortcuts',
  nothing: 'No shortcut for that.',
  singleKeysOff: 'Letters alone are switched off in Settings.',
  groups: {
    tools: 'Tools',
    edit: 'Edit',
    arrange: 'Arrange',
    move: 'Move about',
    view: 'View',
    lenses: 'Lenses',
    board: 'Board',
  },
} as const;

export const find = {
  label: 'Find on the board',
  open: 'Find on the board…',
  placeholder: 'Label, note or component',
  next: 'Next match',
  previous: 'Previous match',
  count: (at: number, all: number) => `${at} of ${all}`,
  none: 'No match',
  found: (count: number) => plural(count, 'match', 'matches'),
} as const;

export const menus = {
  canvas: 'Board menu',
  node: 'Part menu',
  selection: 'Selection menu',
  findings: (count: number) => `Findings (${count})`,
  edge: 'Connection menu',
  arrange: 'Align and distribute',
} as const;
