import type { Action } from '../../actions/action';
import type { en } from '../../strings/en';

export type ShortcutGroup = keyof typeof en.help.groups;

/** Which part of the help an action is listed in, by its id; the first that fits. */
const GROUPS: readonly (readonly [ShortcutGroup, RegExp])[] = [
  ['tools', /^tool-|^add-component$/],
  ['lenses', /^lens-/],
  [
    'arrange',
    /^(align|distribute|bend)-|^(group|ungroup|bring-forward|send-backward|toggle-lock|snap-to-grid|tidy|pin)$/,
  ],
  ['move', /^(nudge|walk|reach|select|go)-|^(leave|open-find|select-all)$/],
  ['view', /^(zoom|fit|actual|toggle-theme|focus-mode|minimap|legend|outline|present)/],
  ['board', /^(new|open|save|export|copy-as|settings|accept)/],
];

export const groupOf = ({ id }: Action): ShortcutGroup =>
  GROUPS.find(([, pattern]) => pattern.test(id))?.[0] ?? 'edit';
