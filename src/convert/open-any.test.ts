import { inflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { boardArbitrary } from '../core/board.arbitrary';
import { describeFileError } from '../core/format/faults';
import { serialiseBoard } from '../core/format/serialise';
import { openAny } from './open-any';
import { embedInPng, readFromPng } from './png-board';
import { chunksOf, makeChunk } from './png-chunks';
import { embedInSvg, readFromSvg } from './svg-board';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The smallest PNG: one transparent pixel. */
const PIXEL = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.charCodeAt(0),
);
const DRAWING =
  '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="9"><path d="M0 0"/></svg>';
const BOARD = '{"format":"stageboard","version":1,"id":"b","title":"推薦 🎯"}';

const withChunk = (chunk: Uint8Array): Uint8Array =>
  Uint8Array.from([...PIXEL.subarray(0, 33), ...chunk, ...PIXEL.subarray(33)]);

const message = (bytes: Uint8Array, name = 'a.png'): string => {
  const opened = openAny(bytes, name);
  return opened.ok ? `opened ${opened.value.board.title}` : describeFileError(opened.error);
};

test('a board comes out of an image as it went in', () => {
  fc.assert(
    fc.property(boardArbitrary, (board) => {
      const text = serialiseBoard(board);
      expect(readFromPng(embedInPng(PIXEL, text))).toEqual({ ok: true, value: text });
      expect(readFromSvg(embedInSvg(DRAWING, text))).toEqual({ ok: true, value: text });
    }),
    { numRuns: 30 },
  );
});

test.each([
  ['a board file', encode(BOARD), 'a.stageboard'],
  ['a board file with another name', encode(`\ufeff${BOARD}`), 'a.txt'],
  ['a PNG', embedInPng(PIXEL, BOARD), 'a.png'],
  ['a PNG with another name', embedInPng(PIXEL, BOARD), 'a'],
  ['an SVG', encode(embedInSvg(DRAWING, BOARD)), 'a.svg'],
])('%s opens', (_, bytes, name) => {
  expect(message(bytes, name)).toBe('opened 推薦 🎯');
});

test('a second board takes the place of the first', () => {
  const once = embedInPng(PIXEL, BOARD);
  const twice = embedInPng(once, BOARD.replace('推薦', 'again'));
  expect(message(twice)).toBe('opened again 🎯');
  expect([...chunksOf(twice)].map(({ type }) => type)).toEqual(['IHDR', 'IDAT', 'iTXt', 'IEND']);
});

test('the chunk is one that other programs read', () => {
  const chunk = [...chunksOf(embedInPng(PIXEL, BOARD))].find(({ type }) => type === 'iTXt');
  const data = chunk?.data ?? new Uint8Array();
  const head = 'stageboard\0\u0001\0\0\0';
  expect(String.fromCharCode(...data.subarray(0, head.length))).toBe(head);
  expect(inflateSync(data.subarray(head.length)).toString('utf8')).toBe(BOARD);
});

test('a checksum is the one that PNG asks for', () => {
  expect(Buffer.from(makeChunk('IEND', new Uint8Array())).toString('hex')).toBe(
    '0000000049454e44ae426082',
  );
});

describe('what cannot be opened says why', () => {
  const head = encode('stageboard\0\u0001\0\0\0');
  const board = (packed: Uint8Array) =>
    withChunk(makeChunk('iTXt', Uint8Array.from([...head, ...packed])));
  const damaged = embedInPng(PIXEL, BOARD);
  damaged[damaged.length - 20] = (damaged.at(-20) ?? 0) ^ 1;
  const svg = embedInSvg(DRAWING, BOARD);

  test.each([
    ['a picture', PIXEL, 'a.png', /^The file is a PNG without a board: it opens/],
    ['a drawing', encode(DRAWING), 'a.svg', /^The file is an SVG without a board: it opens/],
    ['a page', encode('<p>stageboard-board</p>'), 'a.html', /without a board/],
    ['a PNG with a flipped bit', damaged, 'a.png', /PNG whose board is damaged/],
    ['a PNG cut short', damaged.subarray(0, damaged.length - 30), 'a.png', /without a board/],
    ['a chunk that is not packed', board(encode('plain text')), 'a.png', /damaged/],
    ['a chunk packed in part', board(zlibSync(encode(BOARD)).subarray(0, 20)), 'a.png', /damaged/],
    [
      'an SVG with a broken board',
      encode(svg.replace('"stageboard-board">', '"stageboard-board">!')),
      'a.svg',
      /damaged/,
    ],
    ['an SVG cut short', encode(svg.slice(0, svg.indexOf('</metadata'))), 'a.svg', /damaged/],
    ['a board of a board that is none', embedInPng(PIXEL, '{}'), 'a.png', /^format must be/],
    [
      'a photo',
      new Uint8Array([0xff, 0xd8, 0xff, 0xe0]),
      'a.jpg',
      /is not a \.jpg file that can be opened/,
    ],
    ['some text', encode('hello'), 'notes.txt', /is not a \.txt file/],
    ['a board file of words', encode('hello'), 'a.stageboard', /is not complete JSON/],
    ['nothing', new Uint8Array(), 'a.stageboard', /is not complete JSON/],
  ])('%s', (_, bytes, name, says) => {
    expect(message(bytes, name)).toMatch(says);
  });

  test('a small chunk that unpacks to more than a board holds', () => {
    const bomb = zlibSync(new Uint8Array(60 * 1024 * 1024), { level: 1 });
    expect(bomb.length).toBeLessThan(500_000);
    expect(message(board(bomb))).toMatch(/larger than 50 MB/);
  });

  test('chunks that claim more than there is', () => {
    const huge = Uint8Array.from(PIXEL);
    huge.set([0xff, 0xff, 0xff, 0xff], 33);
    expect(message(huge)).toMatch(/without a board/);
  });

  test('bytes of any kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(40), (noise, at) => {
        expect(() => openAny(noise, 'x')).not.toThrow();
        const bytes = embedInPng(PIXEL, BOARD);
        bytes.set(noise.subarray(0, bytes.length - 8 - at), 8 + at);
        expect(() => openAny(bytes, 'x.png')).not.toThrow();
      }),
    );
  });
});
