import type { ComponentNode } from '../core/board';
import type { Size } from '../core/geometry';
import type { Primitive } from './drawing';
import { keyNumber } from './key-number';
import { measureText } from './measure-text';
import { NODE, type Kind } from './node-look';
import { hueOf, stepHue, type Hue, type Theme } from './theme';
import { ellipsize, wrapText, type WrappedText } from './wrap-text';

const TILE = { x: 10, size: 36, radius: 8, icon: 20 } as const;
const TEXT_X = TILE.x + TILE.size + 9;
const PADDING = 10;
const LABEL = { size: 14.5, weight: 600 } as const;
const NAME = { size: 12, weight: 400 } as const;
const NUMBER = { size: 12, weight: 600 } as const;

/** The label as it fits the node: two lines, then an ellipsis (`truncated`: show it all in a tooltip). */
export const componentLabel = (label: string, width: number, kind: Kind | undefined): WrappedText =>
  wrapText(label, {
    ...LABEL,
    width: width - PADDING - (kind ? TEXT_X : PADDING),
    maxLines: 2,
  });

/** A typed component: tile with icon, label, the kind's name, one number. */
export function drawComponent(
  node: ComponentNode,
  size: Size,
  kind: Kind,
  theme: Theme,
  tint: Hue | undefined,
): Primitive[] {
  const hue = stepHue(theme, kind.step);
  const right = size.width - PADDING;
  const { lines } = componentLabel(node.label, size.width, kind);
  const [first, second] = lines;
  const number = keyNumber(node);
  const numberWidth =
    number === undefined ? 0 : measureText(number, NUMBER.size, NUMBER.weight) + 8;
  const name = caption(kind, right - TEXT_X - numberWidth);
  const middle = size.height / 2;
  const baseline = second === undefined ? [middle - 4, middle + 14] : [middle - 11, middle + 21];
  const [labelY = middle, nameY = middle] = baseline;
  return [
    frame(size, theme, node.color, tint),
    {
      kind: 'rect',
      x: TILE.x,
      y: middle - TILE.size / 2,
      width: TILE.size,
      height: TILE.size,
      radius: TILE.radius,
      fill: hue.tint,
    },
    {
      kind: 'icon',
      name: kind.icon,
      x: TILE.x + (TILE.size - TILE.icon) / 2,
      y: middle - TILE.icon / 2,
      size: TILE.icon,
      stroke: hue.ink,
    },
    ...(first === undefined ? [] : [line(first, TEXT_X, labelY, theme.text)]),
    ...(second === undefined ? [] : [line(second, TEXT_X, labelY + 16.5, theme.text)]),
    { kind: 'text', x: TEXT_X, y: nameY, text: name, ...NAME, fill: theme.soft },
    ...(number === undefined
      ? []
      : [
          {
            kind: 'text',
            x: right,
            y: nameY,
            text: number,
            ...NUMBER,
            fill: hue.ink,
            anchor: 'end',
          } as const,
        ]),
  ];
}

/** The kind's name, its short name where that does not fit, cut where neither does. */
function caption({ name, short }: Kind, width: number): string {
  const fits = measureText(name, NAME.size, NAME.weight) <= width;
  return ellipsize(fits ? name : (short ?? name), { ...NAME, width });
}

/** A box without a kind: its label alone, in the middle. */
export function drawPlainBox(
  node: ComponentNode,
  size: Size,
  theme: Theme,
  tint: Hue | undefined,
): Primitive[] {
  const { lines } = componentLabel(node.label, size.width, undefined);
  const top = size.height / 2 + 5 - ((lines.length - 1) * 18) / 2;
  return [
    frame(size, theme, node.color, tint),
    ...lines.map((text, i) => ({
      ...line(text, size.width / 2, top + i * 18, theme.text),
      anchor: 'middle' as const,
    })),
  ];
}

const line = (text: string, x: number, y: number, fill: string) =>
  ({ kind: 'text', x, y, text, ...LABEL, fill }) as const;

/** A tint of a lens or finding wins over the colour that the user chose. */
function frame(
  size: Size,
  theme: Theme,
  color: string | undefined,
  tint: Hue | undefined,
): Primitive {
  const chosen = color === undefined ? undefined : hueOf(theme, color);
  const hue = tint ?? chosen;
  return {
    kind: 'rect',
    x: 0,
    y: 0,
    ...size,
    radius: NODE.radius,
    fill: hue ? hue.tint : theme.node,
    stroke: hue ? hue.ink : theme.nodeLine,
    strokeWidth: tint ? 2 : NODE.border,
  };
}
