import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallBoard, smallLibrary } from './board.arbitrary';
import { drawBoard } from './draw-board';
import { noDecorations, type Drawing } from './drawing';
import { nodeSizes } from './node-size';
import { LEAST_TEXT, paint } from './paint';
import type { PaintContext } from './paint-context';
import { paintScene, sceneOf } from './paint-scene';
import { routeEdges } from './routing/route-edges';
import { theme } from './theme';
import { toSvg } from './to-svg';

/** A context that writes down what it is asked, with coordinates on the page. */
class Recorder implements PaintContext {
  fillStyle: unknown = '';
  strokeStyle: unknown = '';
  lineWidth = 1;
  lineCap: PaintContext['lineCap'] = 'butt';
  lineJoin: PaintContext['lineJoin'] = 'miter';
  font = '';
  textAlign = '';
  readonly texts: string[] = [];
  readonly calls = { fill: 0, stroke: 0, fillRect: 0, depth: 0 };
  #x = 0;
  #y = 0;
  readonly #saved: [number, number][] = [];
  save() {
    this.#saved.push([this.#x, this.#y]);
    this.calls.depth++;
  }
  restore() {
    [this.#x, this.#y] = this.#saved.pop() ?? [0, 0];
    this.calls.depth--;
  }
  translate(x: number, y: number) {
    this.#x += x;
    this.#y += y;
  }
  scale() {}
  beginPath() {}
  closePath() {}
  moveTo() {}
  lineTo() {}
  quadraticCurveTo() {}
  bezierCurveTo() {}
  setLineDash() {}
  strokeText() {}
  strokeRect() {
    this.calls.stroke++;
  }
  fillRect() {
    this.calls.fillRect++;
  }
  fill() {
    this.calls.fill++;
  }
  stroke() {
    this.calls.stroke++;
  }
  fillText(text: string, x: number, y: number) {
    const at = [x + this.#x, y + this.#y].map((value) => Math.round(value * 10) / 10);
    this.texts.push(`${this.font.slice(0, 3)} ${at.join(' ')} ${text}`);
  }
}

const sorted = (texts: readonly string[]) => texts.toSorted((a, b) => (a < b ? -1 : 1));
const options = { background: true, padding: 8 };
const drawingOf = (board: Parameters<typeof drawBoard>[0]): Drawing =>
  drawBoard(board, smallLibrary, theme('light'), noDecorations, options);

test('a canvas shows as many texts, fills and strokes as the SVG', () => {
  fc.assert(
    fc.property(smallBoard, (board) => {
      const drawing = drawingOf(board);
      const canvas = new Recorder();
      paint(drawing, canvas);
      const svg = toSvg(drawing);
      expect(canvas.texts).toHaveLength(svg.split('<text ').length - 1);
      // The style of text with a halo is a stroke too, but no line.
      const strokes = svg.replaceAll(/<text [^>]*>/g, '').split(' stroke="').length - 1;
      expect(canvas.calls.stroke).toBe(strokes);
      expect(canvas.calls.depth).toBe(0);
    }),
    { numRuns: 30 },
  );
});

test('a scene in parts shows the same texts at the same places as the whole', () => {
  fc.assert(
    fc.property(smallBoard, (board) => {
      const [whole, parts] = [new Recorder(), new Recorder()];
      paint(drawingOf(board), whole);
      const routes = routeEdges(board, nodeSizes(board, smallLibrary));
      const scene = sceneOf(board, routes, { library: smallLibrary, theme: theme('light') });
      paintScene(scene, parts, { x: -1e4, y: -1e4, width: 2e4, height: 2e4 });
      expect(sorted(parts.texts)).toEqual(sorted(whole.texts));
    }),
    { numRuns: 30 },
  );
});

const text = {
  kind: 'text',
  x: 0,
  y: 10,
  text: 'a',
  size: 10,
  weight: 400,
  fill: '#000000',
} as const;
const drawing: Drawing = { bounds: { x: 0, y: 0, width: 10, height: 10 }, items: [text] };

test.each([
  ['read', LEAST_TEXT / 10, 1],
  ['not read', LEAST_TEXT / 10 - 0.01, 0],
])('text that can be %s is painted or not', (_, zoom, count) => {
  const canvas = new Recorder();
  paint(drawing, canvas, { zoom });
  expect(canvas.texts).toHaveLength(count);
});

test('what lies outside the window is not painted', () => {
  const canvas = new Recorder();
  const scene = [
    { drawing, x: 0, y: 0 },
    { drawing, x: 500, y: 0 },
  ];
  paintScene(scene, canvas, { x: -5, y: -5, width: 100, height: 100 });
  expect(canvas.texts).toHaveLength(1);
});
