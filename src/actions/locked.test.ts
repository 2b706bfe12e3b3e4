import { expect, test } from 'vitest';

import { applyChanges } from '../core/apply-changes';
import { emptyBoard } from '../core/board';
import { boardId, nodeId } from '../core/ids';
import { unlocked } from './locked';

const [open, shut] = [nodeId('open'), nodeId('shut')];

function freeOf(nodes: readonly (typeof open)[]) {
  const board = applyChanges(
    emptyBoard(boardId('b')),
    [open, shut].map((id) => ({
      type: 'add',
      in: 'nodes',
      id,
      value: {
        id,
        type: 'component',
        label: id,
        position: { x: 0, y: 0 },
        ...(id === shut ? { locked: true } : {}),
      },
    })),
  );
  if (!board.ok) throw new Error('no board');
  const said: string[] = [];
  const free = unlocked({
    document: { get: () => board.value },
    selection: { nodes: new Set(nodes), edges: new Set() },
    announce: (words) => said.push(words),
  });
  return { free, said };
}

test('what is locked stays on the board, which is said where nothing else goes', () => {
  expect(freeOf([open, shut])).toEqual({ free: [open], said: [] });
  expect(freeOf([shut])).toEqual({
    free: [],
    said: ['Locked parts stay. Unlock them first.'],
  });
  expect(freeOf([])).toEqual({ free: [], said: [] });
});
