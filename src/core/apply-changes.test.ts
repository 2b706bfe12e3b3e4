import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from './apply-changes';
import type { Board, BoardNode } from './board';
import { emptyBoard } from './board';
import { boardArbitrary } from './board.arbitrary';
import type { Change, ChangeError } from './change';
import { editedBoardArbitrary } from './changes.arbitrary';
import { COLLECTIONS, collectionOf } from './collections';
import { diffBoards } from './diff-boards';
import { boardId, componentId, edgeId, nodeId } from './ids';

const box = (id: string, more: object = {}): BoardNode => ({
  id: nodeId(id),
  type: 'component',
  label: id,
  position: { x: 0, y: 0 },
  ...more,
});
const addNode = (value: BoardNode): Change => ({ type: 'add', in: 'nodes', id: value.id, value });
const group = (id: string, parent?: string): BoardNode => ({
  id: nodeId(id),
  type: 'group',
  label: id,
  position: { x: 0, y: 0 },
  ...(parent === undefined ? {} : { parent: nodeId(parent) }),
});
const addEdge = (id: string, from: string, to: string): Change => ({
  type: 'add',
  in: 'edges',
  id,
  value: { id: edgeId(id), from: nodeId(from), to: nodeId(to), flow: 'events' },
});

const applied = (board: Board, changes: readonly Change[]): Board => {
  const result = applyChanges(board, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const start = applied(emptyBoard(boardId('b')), [
  addNode(
    box('a', { component: componentId('ranker'), properties: { replicas: 2, hosted: true } }),
  ),
  addNode(box('b', { parent: nodeId('outer') })),
  addNode({ id: nodeId('note'), type: 'note', text: '', position: { x: 0, y: 0 } }),
  addNode(group('outer')),
  addNode(group('inner', 'outer')),
  addEdge('ab', 'a', 'b'),
]);

describe('refuses the whole list', () => {
  const cases: Record<string, readonly [readonly Change[], ChangeError]> = {
    'when an id is taken': [[addNode(box('a'))], { kind: 'exists', in: 'nodes', id: 'a' }],
    'when a changed thing does not exist': [
      [{ type: 'set', in: 'goals', id: 'g', fields: { text: 'x' } }],
      { kind: 'unknown', in: 'goals', id: 'g' },
    ],
    'when a removed thing does not exist': [
      [{ type: 'remove', in: 'edges', id: 'x' }],
      { kind: 'unknown', in: 'edges', id: 'x' },
    ],
    'when a property is set on nothing': [
      [{ type: 'property', id: 'x', key: 'replicas', value: 1 }],
      { kind: 'unknown', in: 'nodes', id: 'x' },
    ],
    'when a property is set on a note': [
      [{ type: 'property', id: 'note', key: 'replicas', value: 1 }],
      { kind: 'bad-field', in: 'nodes', id: 'note', field: 'properties' },
    ],
    'when an id could not be in a file': [
      [addNode(box('a b'))],
      { kind: 'bad-id', in: 'nodes', id: 'a b' },
    ],
    'when a thing is added under another id': [
      [{ type: 'add', in: 'nodes', id: 'x', value: box('y') }],
      { kind: 'bad-id', in: 'nodes', id: 'x' },
    ],
    'when a mute is added under another key': [
      [{ type: 'add', in: 'muted', id: 'r', value: { rule: 'r', at: 'a', reason: '' } }],
      { kind: 'bad-id', in: 'muted', id: 'r' },
    ],
    'when a field is not of this kind of node': [
      [{ type: 'set', in: 'nodes', id: 'note', fields: { label: 'x' } }],
      { kind: 'bad-field', in: 'nodes', id: 'note', field: 'label' },
    ],
    'when a needed field is taken away': [
      [{ type: 'set', in: 'nodes', id: 'a', fields: { position: null } }],
      { kind: 'bad-field', in: 'nodes', id: 'a', field: 'position' },
    ],
    'when a number is not finite': [
      [{ type: 'set', in: 'nodes', id: 'a', fields: { position: { x: Number.NaN, y: 0 } } }],
      { kind: 'bad-field', in: 'nodes', id: 'a', field: 'position' },
    ],
    'when an edge would start nowhere': [
      [addEdge('x', 'gone', 'b')],
      { kind: 'dangling-edge', id: 'x', end: 'gone' },
    ],
    'when a node is removed and its edge is not': [
      [{ type: 'remove', in: 'nodes', id: 'a' }],
      { kind: 'dangling-edge', id: 'ab', end: 'a' },
    ],
    'when an edge would end at a note': [
      [addEdge('x', 'a', 'note')],
      { kind: 'bad-end', id: 'x', end: 'note' },
    ],
    'when a node turns into what cannot be an end': [
      [
        { type: 'remove', in: 'nodes', id: 'a' },
        addNode({ id: nodeId('a'), type: 'note', text: '', position: { x: 0, y: 0 } }),
      ],
      { kind: 'bad-end', id: 'ab', end: 'a' },
    ],
    'when an edge would join a node to itself': [
      [addEdge('x', 'a', 'a')],
      { kind: 'self-edge', id: 'x' },
    ],
    'when a parent is no group': [
      [{ type: 'set', in: 'nodes', id: 'b', fields: { parent: nodeId('a') } }],
      { kind: 'bad-parent', id: 'b', parent: 'a' },
    ],
    'when a group is removed and its members stay in it': [
      [
        { type: 'remove', in: 'nodes', id: 'outer' },
        { type: 'set', in: 'nodes', id: 'b', fields: { parent: null } },
      ],
      { kind: 'bad-parent', id: 'inner', parent: 'outer' },
    ],
    'when a group would contain itself': [
      [{ type: 'set', in: 'nodes', id: 'outer', fields: { parent: nodeId('inner') } }],
      { kind: 'parent-cycle', id: 'outer' },
    ],
    'also when changes before the bad one were good': [
      [addNode(box('fine')), addEdge('x', 'fine', 'gone')],
      { kind: 'dangling-edge', id: 'x', end: 'gone' },
    ],
  };
  test.each(Object.entries(cases))('%s', (_, [changes, error]) => {
    expect(applyChanges(start, changes)).toEqual({ ok: false, error });
    expect(start.nodes.has(nodeId('fine'))).toBe(false);
  });
});

const setProperty = (key: string, value: number | null): Change => ({
  type: 'property',
  id: 'a',
  key,
  value,
});

describe('accepts', () => {
  test('an edge before the node that it starts at', () => {
    const board = applied(start, [addEdge('x', 'later', 'b'), addNode(box('later'))]);
    expect(board.edges.get(edgeId('x'))?.from).toBe('later');
  });

  test('a property, and takes the record away with the last one', () => {
    const more = applied(start, [setProperty('latencyP99Ms', 5), setProperty('replicas', null)]);
    expect(more.nodes.get(nodeId('a'))).toMatchObject({
      properties: { latencyP99Ms: 5, hosted: true },
    });
    const none = applied(more, [setProperty('latencyP99Ms', null), setProperty('hosted', null)]);
    expect(none.nodes.get(nodeId('a'))).not.toHaveProperty('properties');
  });

  test('words that are names of object members', () => {
    const board = applied(start, [
      { type: 'property', id: 'a', key: '__proto__', value: 1 },
      { type: 'property', id: 'a', key: 'constructor', value: 2 },
    ]);
    const node = board.nodes.get(nodeId('a'));
    expect(node?.type === 'component' && Object.entries(node.properties ?? {})).toEqual([
      ['replicas', 2],
      ['hosted', true],
      ['__proto__', 1],
      ['constructor', 2],
    ]);
  });
});

test('what does not change keeps its identity, and what is new is frozen', () => {
  const board = applied(start, [
    { type: 'set', in: 'nodes', id: 'a', fields: { position: { x: 9, y: 9 } } },
    { type: 'set', in: 'nodes', id: 'b', fields: { label: 'b' } },
  ]);
  expect(board.nodes).not.toBe(start.nodes);
  expect(board.nodes.get(nodeId('b'))).toBe(start.nodes.get(nodeId('b')));
  for (const name of COLLECTIONS) {
    if (name !== 'nodes') expect(collectionOf(board, name)).toBe(collectionOf(start, name));
  }
  expect(board.brief).toBe(start.brief);
  expect(Object.isFrozen(board)).toBe(true);
  expect(Object.isFrozen(board.nodes.get(nodeId('a'))?.position)).toBe(true);
});

test('a list that changes nothing gives the same board', () => {
  expect(
    applyChanges(start, [
      { type: 'set', in: 'nodes', id: 'a', fields: { label: 'a', notes: null } },
      { type: 'property', id: 'a', key: 'replicas', value: 2 },
      { type: 'write', in: 'board', fields: { title: '' } },
    ]),
  ).toEqual({ ok: true, value: start });
  expect(applied(start, [])).toBe(start);
});

describe('laws', () => {
  test('the diff of two boards makes one of the other', () => {
    fc.assert(
      fc.property(boardArbitrary, boardArbitrary, (before, after) => {
        expect(applied(before, diffBoards(before, after))).toEqual(after);
      }),
    );
  });

  test('steps one by one come to the same as all at once, and their diff does too', () => {
    fc.assert(
      fc.property(editedBoardArbitrary, ({ board, steps }) => {
        const after = steps.reduce(applied, board);
        expect(applied(board, steps.flat())).toEqual(after);
        expect(applied(board, diffBoards(board, after))).toEqual(after);
        expect(applied(after, diffBoards(after, board))).toEqual(board);
      }),
    );
  });

  test('the diff of equal boards is empty', () => {
    fc.assert(
      fc.property(boardArbitrary, (board) => {
        expect(diffBoards(board, structuredClone(board))).toEqual([]);
      }),
    );
  });
});
