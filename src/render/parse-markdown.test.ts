import { expect, test } from 'vitest';
import { parseMarkdown, parseRuns } from './parse-markdown';

test.each([
  ['plain', 'a b', [{ text: 'a b' }]],
  ['bold', 'a **b** c', [{ text: 'a ' }, { text: 'b', bold: true }, { text: ' c' }]],
  ['code', '`x * y * z`', [{ text: 'x * y * z', code: true }]],
  ['the stars of an italic', '*why* not', [{ text: 'why' }, { text: ' not' }]],
  ['a star that multiplies', '2 * 3 * 4', [{ text: '2 * 3 * 4' }]],
  [
    'a link with its address',
    '[paper](https://a.org "t")',
    [{ text: 'paper' }, { text: ' (https://a.org)', soft: true }],
  ],
  ['HTML as text', '<b>x</b>', [{ text: '<b>x</b>' }]],
  ['a mark that is not closed', '**open', [{ text: '**open' }]],
])('in a line: %s', (_, text, runs) => expect(parseRuns(text)).toEqual(runs));

test('blocks', () => {
  const text = '# One\n\n- a\n  - b\n3. c\n```\n**x**\n```\nend';
  expect(parseMarkdown(text)).toEqual([
    { kind: 'heading', level: 1, runs: [{ text: 'One' }] },
    { kind: 'gap' },
    { kind: 'item', marker: '•', depth: 0, runs: [{ text: 'a' }] },
    { kind: 'item', marker: '•', depth: 1, runs: [{ text: 'b' }] },
    { kind: 'item', marker: '3.', depth: 0, runs: [{ text: 'c' }] },
    { kind: 'code', lines: ['**x**'] },
    { kind: 'paragraph', runs: [{ text: 'end' }] },
  ]);
});

test('code that is not closed ends with the text', () => {
  expect(parseMarkdown('```\na')).toEqual([{ kind: 'code', lines: ['a'] }]);
});
