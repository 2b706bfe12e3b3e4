import { plural } from './plural';

/** What a screen reader says of a part besides its name. */
export const partAbout = {
  in: (count: number, list: string) => `${count} in: ${list}.`,
  out: (count: number, list: string) => `${count} out: ${list}.`,
  inOne: (flow: string, label: string) => `${flow} from ${label}`,
  outOne: (flow: string, label: string) => `${flow} to ${label}`,
  more: (count: number) => `${count} more`,
  unconnected: 'Not connected.',
  members: (count: number) => `${plural(count, 'part', 'parts')} inside.`,
  inGroup: (label: string) => `In ${label}.`,
  locked: 'Locked.',
  pinned: 'Pinned.',
  linked: 'Has a link.',
  noted: 'Has notes.',
  labelled: (label: string) => `Label: ${label}.`,
  split: (split: string) => `${split}.`,
  findings: (count: number) => `${plural(count, 'finding', 'findings')}.`,
} as const;
