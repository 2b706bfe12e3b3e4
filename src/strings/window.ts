import { plural } from './plural';

export const common = {
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  remove: 'Remove',
  add: 'Add',
  none: 'None',
  yes: 'Yes',
  no: 'No',
  notSaid: 'Not said',
  more: (count: number) => `Show ${count} more`,
  less: 'Show fewer',
} as const;

export const topBar = {
  app: 'Stageboard',
  label: 'Board',
  title: 'Board title',
  open: 'Open',
  boards: 'Boards',
  export: 'Export',
  settings: 'Settings',
  undo: 'Undo',
  redo: 'Redo',
  skipToBoard: 'Skip to the board',
} as const;

export const saved = {
  saved: (time: string) => `Saved ${time}`,
  savedFirst: 'Saved',
  saving: 'Saving…',
  readOnly: 'Read-only',
  failed: 'Not saved',
  failedHint: (reason: string) =>
    `The browser refused to keep the last change (${reason}). Save a file now; your board is still here in this window.`,
  saveFile: 'Save a file',
  retry: 'Try again',
  faults: {
    blocked: 'a window with an older version of Stageboard is open; close it',
    newer: 'a newer version of Stageboard was used here; reload this page',
    full: 'there is no space left',
    gone: 'the board was deleted in another window',
  },
} as const;

export const stageBar = {
  label: 'Stages',
  stage: (stage: string, status: string) => `${stage}: ${status}`,
  mentioned: 'mentioned, not drawn',
  filledBy: (count: number) => plural(count, 'part of the board', 'parts of the board'),
  ofStages: (done: number, all: number) => `${done} of ${all} stages`,
} as const;

export const tools = {
  label: 'Tools',
  select: 'Select',
  hand: 'Hand',
  add: 'Add a component',
  connect: 'Connect',
  group: 'Group',
  note: 'Note',
  text: 'Text',
  keep: 'Keep the tool after drawing',
  kept: 'The tool stays until Escape',
  notKept: 'Back to selecting after each drawing',
  history: 'History',
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomReset: 'Zoom to 100 %',
  zoomPercent: (percent: number) => `${percent} %`,
  fit: 'Fit the board',
  zoomed: (percent: number) => `Zoom ${percent} %`,
  nothingSelected: 'Nothing selected',
} as const;

export const panels = {
  left: 'Component panel',
  right: 'Side panel',
  hide: (panel: string) => `Hide: ${panel}`,
  show: (panel: string) => `Show: ${panel}`,
  resize: (panel: string) => `Width: ${panel}`,
  tabs: 'Side panel',
  review: 'Review',
  brief: 'Brief',
  properties: 'Properties',
  lenses: 'Lenses',
  components: 'Components',
} as const;

export const components = {
  label: 'Components',
  search: 'Search components',
  nothing: (query: string) => `Nothing called “${query}”.`,
  matched: (word: string) => `“${word}”`,
  briefCards: 'Brief cards',
} as const;

export const empty = {
  lead: 'Type what you know:',
  example: 'clicks > cleaning > trainer',
  openExample: 'Open an example',
  dragComponent: 'or drag a component from the left',
  tapComponent: 'or add a component',
} as const;

export const files = {
  dropHere: 'Drop a board to open it',
  saved: (name: string) => `Saved to ${name}`,
  notSaved: (reason: string) => `The file was not written: ${reason}`,
  newer: 'This file is from a newer version. You can look and export, not change it.',
  unknownComponents: (count: number) =>
    `${plural(count, 'part is of a kind', 'parts are of kinds')} that this library does not know. Shown as plain boxes and kept as they are.`,
  opened: (title: string) => `Opened ${title}`,
  description: 'Stageboard board',
  missingBoard: 'That board is no longer here, so this is a new one.',
} as const;

export const errors = {
  title: 'Something broke',
  text: 'Your board is safe in this browser. Download it to be sure, then start again.',
  download: 'Download my board',
  restart: 'Start again',
  details: 'Details',
  storage: 'This browser keeps nothing here',
  storageText:
    'Private windows and blocked site data stop the board from being kept. You can draw and save a file, but closing the window loses the rest.',
  noBoard: 'No board was open yet.',
} as const;
