import { plural } from './plural';

export const outline = {
  action: 'Outline',
  label: 'Outline',
  views: 'Outline as',
  structure: 'Structure',
  text: 'Text',
  search: 'Search the outline',
  copy: 'Copy as text',
  copied: 'Outline copied',
  notCopied: 'The clipboard could not be written',
  close: 'Close the outline',
  empty: 'Nothing is drawn yet.',
  nothing: (query: string) => `Nothing in the outline has “${query}”.`,
  noLane: 'Outside of lanes',
  notes: 'Notes',
  in: 'from',
  out: 'to',
  alone: 'Not connected',
  goTo: (label: string) => `Go to ${label}`,
  counts: (parts: number, connections: number) =>
    `${plural(parts, 'part', 'parts')}, ${plural(connections, 'connection', 'connections')}`,
  pasteHint: 'Pasting such text on a board draws it.',
} as const;
