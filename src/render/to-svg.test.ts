import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodeId } from '../core/ids';
import { boardOf, smallBoard, smallLibrary } from './board.arbitrary';
import { drawBoard } from './draw-board';
import { noDecorations, type Drawing } from './drawing';
import { theme } from './theme';
import { toSvg } from './to-svg';

const draw = (board: Parameters<typeof drawBoard>[0]): Drawing =>
  drawBoard(board, smallLibrary, theme('light'), noDecorations, { background: true, padding: 16 });

const TAG = /<(\/?)([a-zA-Z-]+)((?:\s[a-zA-Z:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/** Reads XML strictly enough to reject what a browser would; gives the names of its elements. */
function elements(xml: string): string[] {
  const names: string[] = [];
  const open: string[] = [];
  TAG.lastIndex = 0;
  while (TAG.lastIndex < xml.length) {
    const at = TAG.lastIndex;
    const match = TAG.exec(xml);
    if (!match) throw new Error(`not XML at ${xml.slice(at, at + 60)}`);
    const [, closing, name = '', attributes = '', empty, text] = match;
    if (/&(?!(amp|lt|gt|quot|#39);)/.test(text ?? attributes)) throw new Error('a bare ampersand');
    if (text !== undefined) continue;
    if (closing === '/') {
      if (open.pop() !== name) throw new Error(`${name} is not open`);
    } else {
      names.push(name);
      if (empty !== '/') open.push(name);
    }
  }
  if (open.length > 0) throw new Error(`${open.join()} left open`);
  return names;
}

const ALLOWED = new Set(['svg', 'title', 'metadata', 'style', 'rect', 'path', 'text']);

test('any board is well-formed XML of plain elements', () => {
  fc.assert(
    fc.property(smallBoard, fc.string(), (board, title) => {
      for (const name of elements(toSvg(draw(board), { title }))) expect(ALLOWED).toContain(name);
    }),
  );
});

test('markup in a label stays words', () => {
  const label = '</text><script>alert("1")</script>&\u0000';
  const svg = toSvg(
    draw(boardOf([{ id: nodeId('a'), type: 'text', text: label, position: { x: 0, y: 0 } }])),
  );
  expect(elements(svg)).not.toContain('script');
  expect(svg).toContain('&lt;script&gt;');
});

test('a colour of the file cannot break out of its attribute', () => {
  const node = {
    id: nodeId('a'),
    type: 'component',
    label: 'a',
    position: { x: 0, y: 0 },
  } as const;
  const svg = toSvg(draw(boardOf([{ ...node, color: '"/><image href="http://x"/>' }])));
  expect(elements(svg)).not.toContain('image');
});

test('fonts are embedded for the weights in use, and metadata is passed on', () => {
  const drawing = draw(
    boardOf([{ id: nodeId('a'), type: 'text', text: 'a', position: { x: 0, y: 0 } }]),
  );
  const fonts = { 400: 'AAAA', 500: 'BBBB', 600: 'CCCC', 700: 'DDDD' };
  const svg = toSvg(drawing, { fonts, metadata: '<board/>' });
  expect(svg).toContain('base64,BBBB');
  expect(svg).not.toContain('base64,CCCC');
  expect(svg).toContain('<metadata><board/></metadata>');
});

test('the scale changes the size of the file, not what it shows', () => {
  const drawing: Drawing = { bounds: { x: -10, y: 0, width: 100, height: 50 }, items: [] };
  expect(toSvg(drawing, { scale: 2 })).toContain('width="200" height="100" viewBox="-10 0 100 50"');
});
