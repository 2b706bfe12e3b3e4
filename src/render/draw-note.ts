import type { NoteNode, TextNode } from '../core/board';
import type { Size } from '../core/geometry';
import type { Primitive } from './drawing';
import { measureText, printable } from './measure-text';
import { layOutMarkdown, type Piece } from './styled-lines';
import { hueOf, mix, type Hue, type Theme } from './theme';
import { wrapText } from './wrap-text';

const NOTE = { width: 220, minWidth: 96, minHeight: 44, padX: 14, padY: 11, radius: 8 } as const;
const TEXT = { size: 14.5, weight: 500, leading: 20 } as const;

/** A note is as high as its text; a size that the user gave is the least. */
export function noteSize(node: NoteNode): Size {
  const width = Math.max(NOTE.minWidth, node.size?.width ?? NOTE.width);
  const text = layOutMarkdown(node.text, width - 2 * NOTE.padX);
  const height = Math.max(NOTE.minHeight, Math.ceil(text.size.height) + 2 * NOTE.padY);
  return { width, height: Math.max(height, node.size?.height ?? 0) };
}

export function drawNote(
  node: NoteNode,
  size: Size,
  theme: Theme,
  tint: Hue | undefined,
): Primitive[] {
  const hue = tint ?? (node.color === undefined ? undefined : hueOf(theme, node.color));
  const { pieces } = layOutMarkdown(node.text, size.width - 2 * NOTE.padX);
  return [
    {
      kind: 'rect',
      x: 0,
      y: 0,
      ...size,
      radius: NOTE.radius,
      fill: hue ? hue.tint : theme.note,
      stroke: hue ? mix(hue.tint, hue.ink, tint ? 1 : 0.35) : theme.noteLine,
      strokeWidth: tint ? 2 : 1.2,
    },
    ...pieces.flatMap((piece) => drawPiece(piece, NOTE.padX, NOTE.padY, theme)),
  ];
}

/** A piece of styled text; code gets a ground of its own. */
export function drawPiece(piece: Piece, left: number, top: number, theme: Theme): Primitive[] {
  const text: Primitive = {
    kind: 'text',
    x: left + piece.x,
    y: top + piece.y,
    text: piece.text,
    size: piece.size,
    weight: piece.weight,
    fill: piece.look === 'soft' ? theme.soft : theme.text,
  };
  if (piece.look !== 'code' || piece.text.trim() === '') return [text];
  const ground: Primitive = {
    kind: 'rect',
    x: left + piece.x - 3,
    y: top + piece.y - piece.size,
    width: piece.width + 6,
    height: piece.size + 4.5,
    radius: 4,
    fill: theme.code,
  };
  return [ground, text];
}

const textLines = (node: TextNode): readonly string[] =>
  node.text
    .split(/\r\n|\r|\n/)
    .flatMap((line) =>
      node.size
        ? wrapText(line, { ...TEXT, width: node.size.width, maxLines: 200 }).lines
        : [printable(line)],
    );

/** A text is as large as its lines. */
export function textSize(node: TextNode): Size {
  const lines = textLines(node);
  const widths = lines.map((line) => measureText(line, TEXT.size, TEXT.weight));
  return {
    width: Math.max(24, node.size?.width ?? 0, Math.ceil(Math.max(0, ...widths))),
    height: Math.max(1, lines.length) * TEXT.leading + 4,
  };
}

export function drawText(node: TextNode, theme: Theme, tint: Hue | undefined): Primitive[] {
  const hue = tint ?? (node.color === undefined ? undefined : hueOf(theme, node.color));
  return textLines(node).map((text, i) => ({
    kind: 'text',
    x: 0,
    y: 17 + i * TEXT.leading,
    text,
    size: TEXT.size,
    weight: TEXT.weight,
    fill: hue ? hue.ink : theme.text,
  }));
}
