import type { StepId } from '../framework/steps';
import type { ColorRole, ThemeName } from './drawing';

/** A colour as lines, icons and words take it, and its soft ground. */
export interface Hue {
  readonly ink: string;
  readonly tint: string;
}

/** Every colour of a picture, as final CSS values. Text on its ground meets AA in both themes. */
export interface Theme {
  readonly name: ThemeName;
  readonly ground: string;
  /** Nodes lie a little above the ground. */
  readonly node: string;
  readonly nodeLine: string;
  readonly group: string;
  readonly groupLine: string;
  readonly text: string;
  readonly soft: string;
  /** Words of what steps back while a lens is on. */
  readonly faded: string;
  readonly edge: string;
  readonly noteEdge: string;
  readonly focus: string;
  readonly note: string;
  readonly noteLine: string;
  readonly code: string;
  readonly onInk: string;
  /** Steps, severities and the palette that nodes and lenses choose from, by role. */
  readonly hues: { readonly [role: ColorRole]: Hue };
}

/** What a user may colour a node or group with. */
export const PALETTE = [
  'grey',
  'red',
  'orange',
  'yellow',
  'green',
  'teal',
  'blue',
  'purple',
] as const;

const channel = (color: string, i: number): number =>
  parseInt(color.slice(1 + 2 * i, 3 + 2 * i), 16);

/** The colour between two, a share of the way from the first. Both are `#rrggbb`. */
export function mix(from: string, to: string, share: number): string {
  const parts = [0, 1, 2].map((i) =>
    Math.round(channel(from, i) * (1 - share) + channel(to, i) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${parts.join('')}`;
}

type Inks = { readonly [role: string]: string };

const huesOn = (ground: string, share: number, inks: Inks): Theme['hues'] =>
  Object.fromEntries(
    Object.entries(inks).map(([role, ink]) => [role, { ink, tint: mix(ground, ink, share) }]),
  );

const LIGHT: Theme = {
  name: 'light',
  ground: '#fbfbfa',
  node: '#ffffff',
  nodeLine: '#dcdcd7',
  group: '#f5f5f2',
  groupLine: '#e4e4df',
  text: '#1d2026',
  soft: '#5d636e',
  faded: '#686e78',
  edge: '#7b818c',
  noteEdge: '#a3a8b1',
  focus: '#3b6fe0',
  note: '#fdf7e1',
  noteLine: '#eadfb8',
  code: '#efefec',
  onInk: '#ffffff',
  hues: huesOn('#ffffff', 0.12, {
    framing: '#7a4fd6',
    data: '#1f6fc9',
    model: '#ae5d0a',
    serving: '#137a50',
    error: '#c62f2f',
    warning: '#9a6b00',
    hint: '#5b6270',
    focus: '#3b6fe0',
    grey: '#5d636e',
    red: '#c62f2f',
    orange: '#ae5d0a',
    yellow: '#8a6a00',
    green: '#137a50',
    teal: '#0b7580',
    blue: '#1f6fc9',
    purple: '#7a4fd6',
  }),
};

const DARK: Theme = {
  name: 'dark',
  ground: '#15171c',
  node: '#1f232b',
  nodeLine: '#353b47',
  group: '#191c22',
  groupLine: '#292e38',
  text: '#e9eaed',
  soft: '#a3aab6',
  faded: '#8b929e',
  edge: '#868d9a',
  noteEdge: '#646b78',
  focus: '#8ab4ff',
  note: '#2b281b',
  noteLine: '#4b4529',
  code: '#2c313b',
  onInk: '#15171c',
  hues: huesOn('#1f232b', 0.14, {
    framing: '#b79cf5',
    data: '#6fb1f5',
    model: '#f0a860',
    serving: '#5fc79a',
    error: '#ff8a80',
    warning: '#f2c14e',
    hint: '#9aa1ad',
    focus: '#8ab4ff',
    grey: '#9aa1ad',
    red: '#ff8a80',
    orange: '#f0a860',
    yellow: '#f2c14e',
    green: '#5fc79a',
    teal: '#5cc5cf',
    blue: '#6fb1f5',
    purple: '#b79cf5',
  }),
};

/** The same object each time, so that a drawing can be remembered by it. */
export const theme = (name: ThemeName): Theme => (name === 'light' ? LIGHT : DARK);

/** The colour of a step. */
/** Grey where there is no step. */
export const stepHue = (theme: Theme, step: StepId | undefined): Hue =>
  (step && theme.hues[step]) ?? greyOf(theme);

const greyOf = (theme: Theme): Hue => theme.hues['grey'] ?? { ink: theme.soft, tint: theme.code };

/** A role's colour, or a `#rrggbb` of the user's own; absent for what is neither. */
export function hueOf(theme: Theme, color: ColorRole): Hue | undefined {
  const known = Object.hasOwn(theme.hues, color) ? theme.hues[color] : undefined;
  if (known) return known;
  if (!/^#[0-9a-f]{6}$/i.test(color)) return undefined;
  return { ink: color, tint: mix(theme.node, color, theme.name === 'light' ? 0.12 : 0.14) };
}
