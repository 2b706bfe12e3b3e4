import type { Board, BriefNode } from '../core/board';
import type { Size } from '../core/geometry';
import { briefText, type BriefRow } from './brief-lines';
import type { Primitive } from './drawing';
import { NODE } from './node-look';
import { stepHue, type Hue, type Theme } from './theme';
import { wrapText } from './wrap-text';

const CARD = {
  width: 250,
  minWidth: 190,
  pad: 14,
  top: 46,
  bottom: 13,
  leading: 18,
  gap: 5,
} as const;
const NAME_WIDTH = 92;
const BODY = { size: 13, weight: 400 } as const;
const NAME = { size: 12, weight: 400 } as const;

interface PlacedRow extends BriefRow {
  readonly lines: readonly string[];
  /** Baseline of the first line, from the card's top. */
  readonly y: number;
}

function placeRows(
  node: BriefNode,
  board: Board,
  width: number,
): { rows: PlacedRow[]; height: number } {
  const { rows, empty } = briefText(node, board);
  const shown: readonly BriefRow[] = rows.length > 0 ? rows : [{ text: empty }];
  const placed: PlacedRow[] = [];
  let top: number = CARD.top;
  for (const row of shown) {
    const room = width - 2 * CARD.pad - (row.name === undefined ? 0 : NAME_WIDTH);
    const { lines } = wrapText(row.text, { ...BODY, width: room, maxLines: 4 });
    placed.push({ ...row, lines, y: top + 13 });
    top += Math.max(1, lines.length) * CARD.leading + CARD.gap;
  }
  return { rows: placed, height: Math.ceil(top - CARD.gap + CARD.bottom) };
}

/** A card is as high as what the brief says. */
export function briefSize(node: BriefNode, board: Board): Size {
  const width = Math.max(CARD.minWidth, node.size?.width ?? CARD.width);
  return { width, height: placeRows(node, board, width).height };
}

/** Shows the goals, the task, the metrics or the constraints of the board. */
export function drawBrief(
  node: BriefNode,
  board: Board,
  size: Size,
  theme: Theme,
  tint: Hue | undefined,
): Primitive[] {
  const { title, icon, rows: said } = briefText(node, board);
  const hue = stepHue(theme, 'framing');
  const { rows } = placeRows(node, board, size.width);
  return [
    {
      kind: 'rect',
      x: 0,
      y: 0,
      ...size,
      radius: NODE.radius,
      fill: tint ? tint.tint : theme.node,
      stroke: tint ? tint.ink : theme.nodeLine,
      strokeWidth: tint ? 2 : NODE.border,
    },
    { kind: 'rect', x: 11, y: 10, width: 26, height: 26, radius: 7, fill: hue.tint },
    { kind: 'icon', name: icon, x: 16, y: 15, size: 16, stroke: hue.ink },
    { kind: 'text', x: 46, y: 28, text: title, size: 14.5, weight: 600, fill: theme.text },
    ...rows.flatMap((row): Primitive[] => [
      ...(row.name === undefined
        ? []
        : [
            {
              kind: 'text',
              x: CARD.pad,
              y: row.y,
              text: row.name,
              ...NAME,
              fill: theme.soft,
            } as const,
          ]),
      ...row.lines.map((text, i) => ({
        kind: 'text' as const,
        x: CARD.pad + (row.name === undefined ? 0 : NAME_WIDTH),
        y: row.y + i * CARD.leading,
        text,
        ...BODY,
        fill: said.length > 0 ? theme.text : theme.soft,
      })),
    ]),
  ];
}
