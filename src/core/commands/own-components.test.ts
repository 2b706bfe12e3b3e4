import { describe, expect, test } from 'vitest';
import { applyChanges } from '../apply-changes';
import { emptyBoard, type Board, type OwnComponent } from '../board';
import type { Change } from '../change';
import { diffBoards } from '../diff-boards';
import { boardId, componentId, nodeId } from '../ids';
import { bringComponents } from './bring-components';
import { defineComponent } from './define-component';
import { removeComponent } from './remove-component';

const after = (board: Board, changes: readonly Change[]): Board => {
  const result = applyChanges(board, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const mine: OwnComponent = {
  id: componentId('own-mine'),
  name: 'Fraud graph',
  icon: 'share-2',
  base: componentId('graph-store'),
  properties: [{ key: 'hops', kind: 'number', unit: 'hops', default: 2 }],
};
const place = (id: string, label: string, component?: string): Change => ({
  type: 'add',
  in: 'nodes',
  id,
  value: {
    id: nodeId(id),
    type: 'component',
    label,
    position: { x: 0, y: 0 },
    ...(component === undefined ? {} : { component: componentId(component) }),
  },
});
const empty = emptyBoard(boardId('b'));
const board = after(after(empty, defineComponent(empty, mine)), [
  place('a', 'Fraud graph', mine.id),
  place('b', 'Rings', mine.id),
  place('c', 'Fraud graph', 'graph-store'),
]);
const node = (of: Board, id: string) => {
  const found = of.nodes.get(nodeId(id));
  if (found?.type !== 'component') throw new Error(id);
  return { label: found.label, component: found.component };
};

describe('a component of the board’s own', () => {
  test('is on the board as it was defined', () => {
    expect(board.components.get(mine.id)).toEqual(mine);
  });

  test('takes its nodes along to a new name, but for those with a name of their own', () => {
    const { icon: _, ...plain } = mine;
    const changed = after(board, defineComponent(board, { ...plain, name: 'Risk graph' }));
    expect(changed.components.get(mine.id)).toEqual({ ...plain, name: 'Risk graph' });
    expect(['a', 'b', 'c'].map((id) => node(changed, id).label)).toEqual([
      'Risk graph',
      'Rings',
      'Fraud graph',
    ]);
  });

  test('leaves nodes of its base behind when it is deleted', () => {
    const without = after(board, removeComponent(board, mine.id));
    expect(without.components.size).toBe(0);
    expect(node(without, 'a')).toEqual({ label: 'Fraud graph', component: 'graph-store' });
  });

  test('leaves plain boxes behind when it had no base', () => {
    const { base: _, ...plain } = mine;
    const odd = after(board, defineComponent(board, plain));
    expect(node(after(odd, removeComponent(odd, mine.id)), 'b')).toEqual({
      label: 'Rings',
      component: undefined,
    });
  });

  test('one that the board does not have is not removed', () => {
    expect(removeComponent(empty, mine.id)).toEqual([]);
  });

  test('a difference between boards tells of it', () => {
    expect(after(empty, diffBoards(empty, board)).components).toEqual(board.components);
  });
});

describe('a definition of the personal library', () => {
  const known = new Map([[mine.id, mine]]);
  test.each<[what: string, changes: readonly Change[]]>([
    ['a new node', [place('n', 'New', mine.id)]],
    [
      'a node that becomes one',
      [
        place('n', 'New'),
        { type: 'set', in: 'nodes', id: 'n', fields: { component: mine.id } } as const,
      ],
    ],
  ])('comes along with %s', (_, changes) => {
    const brought = after(empty, bringComponents(empty, changes, known));
    expect(brought.components.get(mine.id)).toEqual(mine);
    expect(node(brought, 'n').component).toBe(mine.id);
  });

  test.each<[why: string, on: Board, changes: readonly Change[]]>([
    ['the board has its own of that id', board, [place('n', 'New', mine.id)]],
    ['no node is of it', empty, [place('n', 'New', 'ranker'), place('m', 'Box')]],
    [
      'the changes bring it',
      empty,
      [...defineComponent(empty, { ...mine, name: 'Other' }), place('n', 'New', mine.id)],
    ],
  ])('stays away where %s', (_, on, changes) => {
    expect(bringComponents(on, changes, known)).toBe(changes);
  });
});
