import { assertNever } from '../core/result';
import type { Primitive, TintLine } from './drawing';
import { measureText, printable } from './measure-text';
import { mix, type Hue, type Theme } from './theme';

interface LineLook {
  readonly width: number;
  readonly dash?: readonly number[];
}

/** How the lines of a tint look; a plain one is what findings and selection use. */
const LINES: { readonly [L in TintLine]: LineLook } = {
  plain: { width: 2 },
  heavy: { width: 3.2 },
  dashed: { width: 2, dash: [7, 4] },
  dotted: { width: 2.4, dash: [1.8, 4] },
};

export const tintLine = (line: TintLine = 'plain'): LineLook => LINES[line];

const HEIGHT = 16;
/** Clear of the first line of a label of two. */
const TOP = -12;
const PAD = 7;
const LEFT = 8;
const WORDS = { size: 11, weight: 600 } as const;

/** A few words on the upper border of a node, clear of its icon, its label and its ports. */
export function nodeWords(words: string, hue: Hue, theme: Theme): readonly Primitive[] {
  const text = printable(words);
  return [
    {
      kind: 'rect',
      x: LEFT,
      y: TOP,
      width: wordsWidth(text),
      height: HEIGHT,
      radius: HEIGHT / 2,
      fill: hue.ink,
      stroke: theme.ground,
      strokeWidth: 1.5,
    },
    { kind: 'text', x: LEFT + PAD, y: TOP + 12, text, ...WORDS, fill: theme.onInk },
  ];
}

const wordsWidth = (text: string): number =>
  Math.ceil(measureText(text, WORDS.size, WORDS.weight)) + 2 * PAD;

/** How far the words of a node reach: to the right of its left side, and above its top. */
export const nodeWordsReach = (words: string): { right: number; above: number } => ({
  right: LEFT + wordsWidth(printable(words)) + 1,
  above: 1 - TOP,
});

/** The frame of a tinted node, drawn as its line says. */
export function framedAs(items: readonly Primitive[], line: TintLine): readonly Primitive[] {
  const [frame, ...rest] = items;
  if (frame?.kind !== 'rect' || frame.stroke === undefined) return items;
  const { width, dash } = tintLine(line);
  return [{ ...frame, strokeWidth: width, ...(dash ? { dash } : {}) }, ...rest];
}

/** What steps back while something else is shown: lines and fills grow faint, words stay legible. */
export function dimmed(items: readonly Primitive[], theme: Theme): readonly Primitive[] {
  return items.map((item): Primitive => {
    switch (item.kind) {
      case 'text':
        return { ...item, fill: theme.faded };
      case 'icon':
        return { ...item, stroke: faint(item.stroke, theme) };
      case 'rect':
      case 'path':
        return {
          ...item,
          ...(item.fill === undefined ? {} : { fill: fillOf(item, theme) }),
          ...(item.stroke === undefined ? {} : { stroke: faint(item.stroke, theme) }),
        };
      default:
        return assertNever(item);
    }
  });
}

/** The ground of a node stays; what is painted on it fades. */
const fillOf = (item: { readonly fill?: string }, theme: Theme): string =>
  item.fill === undefined || item.fill === theme.node ? theme.node : faint(item.fill, theme);

const faint = (color: string, { ground }: Theme): string => mix(color, ground, 0.55);
