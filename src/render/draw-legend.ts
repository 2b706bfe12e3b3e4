import { ringAt } from './draw-edge';
import { tintLine } from './draw-tint';
import type { Drawing, Legend, LegendEntry, Primitive } from './drawing';
import { measureText, printable } from './measure-text';
import { hueOf, type Hue, type Theme } from './theme';

const ROW = 20;
const PAD = 14;
/** A piece of line is as wide as its pattern needs to be told from another. */
const SWATCH = 34;
const GAP = 9;

/** What the colours of a lens mean, relative to its own top-left. */
export function drawLegend(legend: Legend, theme: Theme): Drawing {
  const title = printable(legend.title);
  const labels = legend.entries.map(({ label }) => printable(label));
  const widths = labels.map((label) => measureText(label, 12, 400) + SWATCH + GAP);
  const width = 2 * PAD + Math.max(measureText(title, 12.5, 600), ...widths);
  const height = PAD + 16 + labels.length * ROW + PAD - 6;
  const items: Primitive[] = [
    {
      kind: 'rect',
      x: 0,
      y: 0,
      width,
      height,
      radius: 10,
      fill: theme.node,
      stroke: theme.nodeLine,
      strokeWidth: 1.2,
    },
    { kind: 'text', x: PAD, y: PAD + 9, text: title, size: 12.5, weight: 600, fill: theme.text },
    ...legend.entries.flatMap((entry, i): Primitive[] => {
      const y = PAD + 16 + i * ROW;
      return [
        ...swatch(entry, y + 10, theme),
        {
          kind: 'text',
          x: PAD + SWATCH + GAP,
          y: y + 14,
          text: labels[i] ?? '',
          size: 12,
          weight: 400,
          fill: theme.text,
        },
      ];
    }),
  ];
  return { bounds: { x: -1, y: -1, width: width + 2, height: height + 2 }, items };
}

/** A small node or a piece of an edge, as the board shows it. */
function swatch(entry: LegendEntry, middle: number, theme: Theme): readonly Primitive[] {
  const { color, line = 'plain', edge } = entry;
  if (color === 'edge') return edgePiece(entry, middle, theme);
  const { ink, tint }: Hue = hueOf(theme, color) ?? { ink: theme.soft, tint: theme.code };
  const { width, dash } = tintLine(line);
  const stroke = { stroke: ink, strokeWidth: width, ...(dash ? { dash } : {}) };
  if (edge === true)
    return [{ kind: 'path', d: `M${PAD} ${middle}L${PAD + SWATCH} ${middle}`, ...stroke }];
  return [
    {
      kind: 'rect',
      x: PAD + 1,
      y: middle - 6.5,
      width: SWATCH - 2,
      height: 13,
      radius: 4,
      fill: tint,
      ...stroke,
      strokeWidth: Math.min(width, 2.4),
    },
  ];
}

/** As edges without a lens are drawn. */
function edgePiece({ dash, ring }: LegendEntry, y: number, theme: Theme): readonly Primitive[] {
  const stroke = { color: theme.edge, width: 1.5 };
  return [
    {
      kind: 'path',
      d: `M${PAD} ${y}L${PAD + SWATCH} ${y}`,
      stroke: stroke.color,
      strokeWidth: stroke.width,
      ...(dash ? { dash } : {}),
    },
    ...(ring ? [ringAt({ x: PAD + 4, y }, stroke, theme)] : []),
  ];
}
