import { describe, expect, test } from 'vitest';
import { applyChanges } from '../core/apply-changes';
import { emptyBoard, type Board } from '../core/board';
import { boardId, componentId, nodeId } from '../core/ids';
import { bundledLibrary as library } from '../library/bundled';
import { planConnection } from './plan-connection';

const boardOf = (...kinds: string[]): Board => ({
  ...emptyBoard(boardId('b')),
  nodes: new Map(
    kinds.map((kind, index) => [
      nodeId(kind),
      {
        id: nodeId(kind),
        type: 'component',
        component: componentId(kind),
        label: kind,
        position: { x: index * 300, y: 0 },
      },
    ]),
  ),
});

let at = 1;
const random = () => (at = (at * 16807) % 2147483647) / 2147483647;

function draw(board: Board, from: string, to: string) {
  const plan = planConnection(board, library, nodeId(from), nodeId(to), random);
  if (!plan) throw new Error('no plan');
  const result = applyChanges(board, plan.changes);
  if (!result.ok) throw new Error('refused');
  return { plan, board: result.value };
}

describe('drawn twice', () => {
  test.each([
    ['the same way', 'feature-lookup', 'ranker', 'feature-lookup', 'ranker'],
    ['a read, from either side', 'app-service', 'feature-store', 'feature-store', 'app-service'],
    [
      'a line without meaning',
      'model-registry',
      'feature-store',
      'model-registry',
      'feature-store',
    ],
  ])('%s: it is there already', (_, from, to, secondFrom, secondTo) => {
    const first = draw(boardOf(from, to), from, to);
    const second = draw(first.board, secondFrom, secondTo);
    expect(second.plan).toMatchObject({ existing: true, changes: [] });
    expect(second.plan.edge.id).toBe(first.plan.edge.id);
  });

  test('the way back is a connection of its own', () => {
    const first = draw(
      boardOf('app-service', 'candidate-generator'),
      'app-service',
      'candidate-generator',
    );
    const second = draw(first.board, 'candidate-generator', 'app-service');
    expect(second.plan.existing).toBeUndefined();
    expect([...second.board.edges.values()].map(({ flow }) => flow)).toEqual([
      'request',
      'candidates',
    ]);
  });

  test('another flow between the same two does not count', () => {
    const first = draw(boardOf('feature-lookup', 'ranker'), 'feature-lookup', 'ranker');
    const changed = applyChanges(first.board, [
      { type: 'set', in: 'edges', id: first.plan.edge.id, fields: { flow: 'note' } },
    ]);
    if (!changed.ok) throw new Error('refused');
    expect(draw(changed.value, 'feature-lookup', 'ranker').plan.existing).toBeUndefined();
  });
});
