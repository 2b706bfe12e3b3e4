import { afterEach, describe, expect, test } from 'vitest';

import { emptyBoard } from '../core/board';
import { boardId } from '../core/ids';
import { createLibrary } from '../library/library';
import { cameraSnapshot } from '../session/camera';
import { planLines, readLines } from './paste-lines';
import { rowLength } from './row-length';

test.each([
  ['a phone', 390, 2],
  ['a narrow phone', 320, 1],
  ['a tablet held upright', 768, 4],
  ['a laptop with both panels', 762, 4],
  ['a wide window with both panels', 922, 5],
  ['a large screen', 2560, 5],
  ['not known yet', 0, 5],
])('a row on %s', (_, width, expected) => expect(rowLength(width)).toBe(expected));

const placed = (width: number) => {
  cameraSnapshot.setState({ size: { width, height: 700 } });
  const lines = readLines('a -> b -> c -> d -> e -> f -> g');
  if (lines === undefined) throw new Error('read as prose');
  const board = emptyBoard(boardId('b'));
  let drawn = 0;
  const random = (): number => (drawn += 0.001);
  const at = { x: 0, y: 0 };
  const { changes } = planLines(board, createLibrary([]), lines, at, () => undefined, random);
  return changes.flatMap((change) =>
    change.type === 'add' && change.in === 'nodes' ? change.value.position : [],
  );
};

describe('lines that are pasted', () => {
  const before = cameraSnapshot.getState();
  afterEach(() => cameraSnapshot.setState(before));

  test.each([
    ['a wide window', 922, 5, 2],
    ['a phone', 390, 2, 4],
  ])('fold like a chain that is typed: %s', (_, width, columns, rows) => {
    const places = placed(width);
    expect(new Set(places.map(({ x }) => x)).size).toBe(columns);
    expect(new Set(places.map(({ y }) => y)).size).toBe(rows);
  });
});
