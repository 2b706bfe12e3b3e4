import type { Drawing, Legend, Primitive } from './drawing';
import { measureText, printable } from './measure-text';
import { hueOf, type Theme } from './theme';

const ROW = 20;
const PAD = 14;

/** What the colours of a lens mean, relative to its own top-left. */
export function drawLegend(legend: Legend, theme: Theme): Drawing {
  const title = printable(legend.title);
  const labels = legend.entries.map(({ label }) => printable(label));
  const widths = labels.map((label) => measureText(label, 12, 400) + 20);
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
    ...legend.entries.flatMap(({ color }, i): Primitive[] => {
      const y = PAD + 16 + i * ROW;
      const hue = hueOf(theme, color);
      return [
        {
          kind: 'rect',
          x: PAD,
          y: y + 4,
          width: 12,
          height: 12,
          radius: 3.5,
          fill: hue?.tint ?? theme.code,
          stroke: hue?.ink ?? theme.soft,
          strokeWidth: 1.5,
        },
        {
          kind: 'text',
          x: PAD + 20,
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
