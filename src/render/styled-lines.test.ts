import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutMarkdown } from './styled-lines';

test('no piece reaches beyond the width, and none lies on another', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'word',
          '**bold words**',
          '`code`',
          'a-very-long-word-indeed',
          '\n',
          '- ',
          '# ',
        ),
        {
          maxLength: 30,
        },
      ),
      (parts) => {
        const { pieces, size } = layOutMarkdown(parts.join(' '), 180);
        for (const [i, piece] of pieces.entries()) {
          expect(piece.x + piece.width).toBeLessThanOrEqual(180.01);
          expect(piece.y).toBeLessThanOrEqual(size.height);
          const next = pieces[i + 1];
          if (next?.y === piece.y)
            expect(next.x).toBeGreaterThanOrEqual(piece.x + piece.width - 0.01);
        }
      },
    ),
  );
});

test('runs of one look on one line are one piece of text', () => {
  const { pieces } = layOutMarkdown('one two **three**', 300);
  expect(pieces.map(({ text, weight }) => [text, weight])).toEqual([
    ['one two', 400],
    ['three', 600],
  ]);
});
