import type { Size } from '../core/geometry';
import { assertNever } from '../core/result';
import { measureText, printable, type FontWeight } from './measure-text';
import { parseMarkdown, type Block, type Run } from './parse-markdown';
import { wrapText } from './wrap-text';

/** A piece of one line, placed relative to the text's own top-left. */
export interface Piece {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
  readonly text: string;
  readonly size: number;
  readonly weight: FontWeight;
  readonly look: 'text' | 'soft' | 'code';
}

export interface StyledText {
  readonly pieces: readonly Piece[];
  readonly size: Size;
}

const BODY = { size: 13, leading: 19 } as const;
const CODE = { size: 12, leading: 17 } as const;
const HEADINGS = {
  1: { size: 17, leading: 24 },
  2: { size: 14.5, leading: 21 },
  3: { size: 13, leading: 19 },
} as const;
const INDENT = 16;
const GAP = 8;

interface Setting {
  readonly size: number;
  readonly leading: number;
  readonly weight: FontWeight;
  readonly left: number;
  readonly width: number;
}

interface Word {
  readonly text: string;
  readonly weight: FontWeight;
  readonly look: Piece['look'];
  /** A space stands before it. */
  readonly spaced: boolean;
}

/** Markdown as lines that fit the width. Lengths in pixels. */
export function layOutMarkdown(text: string, width: number): StyledText {
  const pieces: Piece[] = [];
  let top = 0;
  let gap = false;
  for (const block of parseMarkdown(text)) {
    if (block.kind === 'gap') {
      gap = pieces.length > 0;
      continue;
    }
    if (gap) top += GAP;
    gap = false;
    top = layOutBlock(block, top, width, pieces);
  }
  return { pieces, size: { width, height: top } };
}

function layOutBlock(
  block: Exclude<Block, { kind: 'gap' }>,
  top: number,
  width: number,
  pieces: Piece[],
): number {
  switch (block.kind) {
    case 'code': {
      let y = top;
      for (const line of block.lines) {
        const box = { width: width - 8, size: CODE.size, weight: 400, maxLines: 200 } as const;
        for (const text of wrapText(line === '' ? ' ' : line, box).lines) {
          pieces.push(piece(text, 4, y + 12.5, CODE.size, 400, 'code'));
          y += CODE.leading;
        }
        if (line.trim() === '') y += CODE.leading;
      }
      return y + 2;
    }
    case 'heading':
      return flow(
        block.runs,
        { ...HEADINGS[block.level], weight: 600, left: 0, width },
        top,
        pieces,
      );
    case 'item': {
      const left = INDENT * (block.depth + 1);
      pieces.push(
        piece(block.marker, left - INDENT + 2, top + baseline(BODY), BODY.size, 400, 'soft'),
      );
      const room = Math.max(40, width - left);
      return flow(block.runs, { ...BODY, weight: 400, left, width: room }, top, pieces);
    }
    case 'paragraph':
      return flow(block.runs, { ...BODY, weight: 400, left: 0, width }, top, pieces);
    default:
      return assertNever(block);
  }
}

const baseline = ({ size, leading }: { size: number; leading: number }): number =>
  (leading + size * 0.727) / 2;

const piece = (
  text: string,
  x: number,
  y: number,
  size: number,
  weight: FontWeight,
  look: Piece['look'],
): Piece => ({ text, x, y, size, weight, look, width: measureText(text, size, weight) });

/** Places words one behind the other; returns where the next block starts. */
function flow(runs: readonly Run[], setting: Setting, top: number, pieces: Piece[]): number {
  const space = measureText(' ', setting.size, 400);
  let x = 0;
  let y = top;
  for (const word of wordsOf(runs, setting.weight)) {
    const width = measureText(word.text, setting.size, word.weight);
    let gap = x > 0 && word.spaced ? space : 0;
    if (x > 0 && x + gap + width > setting.width) {
      x = 0;
      gap = 0;
      y += setting.leading;
    }
    const fitting =
      width <= setting.width
        ? [word.text]
        : wrapText(word.text, { ...setting, weight: word.weight, maxLines: 50 }).lines;
    for (const [i, part] of fitting.entries()) {
      if (i > 0) {
        x = 0;
        y += setting.leading;
      }
      const placed = piece(
        part,
        setting.left + x + gap,
        y + baseline(setting),
        setting.size,
        word.weight,
        word.look,
      );
      append(pieces, placed, gap);
      x += gap + placed.width;
      gap = 0;
    }
  }
  return y + setting.leading;
}

/** Joins a piece to the one before it on the line where both look alike: fewer, longer texts. */
function append(pieces: Piece[], next: Piece, gap: number): void {
  const last = pieces.at(-1);
  const joins =
    last &&
    gap > 0 &&
    last.y === next.y &&
    last.weight === next.weight &&
    last.look === next.look &&
    last.weight === 400 &&
    last.size === next.size &&
    Math.abs(last.x + last.width + gap - next.x) < 0.01;
  if (joins)
    pieces[pieces.length - 1] = {
      ...last,
      text: `${last.text} ${next.text}`,
      width: last.width + gap + next.width,
    };
  else pieces.push(next);
}

function wordsOf(runs: readonly Run[], weight: FontWeight): Word[] {
  const words: Word[] = [];
  let spaced = false;
  for (const run of runs) {
    const text = printable(run.text);
    const look = run.code ? 'code' : run.soft ? 'soft' : 'text';
    const style = { weight: run.bold ? 600 : weight, look } as const;
    if (run.code) {
      words.push({ text: text.trim(), ...style, spaced: spaced || text.startsWith(' ') });
      spaced = false;
      continue;
    }
    for (const part of text.split(/( +)/)) {
      if (part === '') continue;
      if (part.startsWith(' ')) spaced = true;
      else {
        words.push({ text: part, ...style, spaced });
        spaced = false;
      }
    }
  }
  return words;
}
