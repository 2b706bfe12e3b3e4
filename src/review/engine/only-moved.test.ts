import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Board, BoardNode } from '../../core/board';
import { bundledLibrary } from '../../library/bundled';
import { designArbitrary } from '../design.arbitrary';
import { reviewersOf, startReview } from '../review-board';
import { SPECIAL_DESIGNS } from '../special-designs';
import { board } from '../test-board';
import { isOnlyMoved } from './only-moved';

const BEFORE = board('clicks:event-log > lake:data-lake > clean:data-cleaning');

const withEach = (given: Board, change: (node: BoardNode) => BoardNode): Board => ({
  ...given,
  nodes: new Map([...given.nodes].map(([id, node]) => [id, change(node)])),
});

test.each<[string, boolean, Board]>([
  ['the same board', true, BEFORE],
  ['all moved', true, withEach(BEFORE, (node) => ({ ...node, position: { x: 7, y: 9 } }))],
  [
    'coloured, raised and locked',
    true,
    withEach(BEFORE, (node) => ({ ...node, color: 'red', z: 'a1', locked: true })),
  ],
  ['renamed', false, withEach(BEFORE, (node) => ({ ...node, label: 'x' }))],
  ['noted', false, withEach(BEFORE, (node) => ({ ...node, notes: 'drift is watched' }))],
  ['put into a group', false, withEach(BEFORE, (node) => ({ ...node, parent: node.id }))],
  ['without a line', false, { ...BEFORE, edges: new Map([...BEFORE.edges].slice(1)) }],
  ['without a node', false, { ...BEFORE, nodes: new Map([...BEFORE.nodes].slice(1)) }],
  ['with a brief', false, { ...BEFORE, brief: { task: 'ranking' } }],
])('%s: only moved is %s', (_, moved, after) => {
  expect(isOnlyMoved(BEFORE, after)).toBe(moved);
});

test('nothing that a move may change is said', () => {
  const { check } = reviewersOf(bundledLibrary);
  fc.assert(
    fc.property(
      designArbitrary(Object.values(SPECIAL_DESIGNS)),
      fc.integer({ min: -2000, max: 2000 }),
      (given, by) => {
        const moved = withEach(given, (node) => ({
          ...node,
          position: { x: node.position.y + by, y: node.position.x * 2 },
          size: { width: 300, height: 90 },
        }));
        expect(isOnlyMoved(given, moved)).toBe(true);
        expect(check(moved)).toEqual(check(given));
      },
    ),
    { numRuns: 60 },
  );
});

test('a large board that was only moved is not read again', () => {
  const large = board(
    Array.from(
      { length: 800 },
      (_, i) => `a ${i}:event-log > b ${i}:data-lake > c ${i}:data-cleaning`,
    ).join('; '),
  );
  const first = startReview(large, bundledLibrary);
  const moved = withEach(large, (node) => ({ ...node, position: { x: 1, y: 2 } }));
  const second = startReview(moved, bundledLibrary, first);
  expect(second.said.stages).toBe(first.said.stages);
  expect(second.review()).toEqual(startReview(moved, bundledLibrary).review());
});
