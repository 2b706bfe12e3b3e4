import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../core/apply-changes';
import type { Board, BoardNode } from '../core/board';
import { emptyBoard } from '../core/board';
import { boardArbitrary } from '../core/board.arbitrary';
import type { Change } from '../core/change';
import { changesOf, deedArbitrary, editedBoardArbitrary } from '../core/changes.arbitrary';
import type { Deed } from '../core/changes.arbitrary';
import { diffBoards } from '../core/diff-boards';
import { boardId, edgeId, nodeId } from '../core/ids';
import { createBoardDocument, openBoardDocument } from './board-document';
import type { BoardDocument } from './board-document';

const id = boardId('board');
const empty = emptyBoard(id);

const applied = (board: Board, changes: readonly Change[]): Board => {
  const result = applyChanges(board, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const box = (name: string, more: object = {}): Change => ({
  type: 'add',
  in: 'nodes',
  id: name,
  value: {
    id: nodeId(name),
    type: 'component',
    label: name,
    position: { x: 0, y: 0 },
    ...more,
  } as BoardNode,
});
const group = (name: string, parent?: string): Change =>
  box(name, { type: 'group', ...(parent === undefined ? {} : { parent }) });
const wire = (name: string, from: string, to: string): Change => ({
  type: 'add',
  in: 'edges',
  id: name,
  value: { id: edgeId(name), from: nodeId(from), to: nodeId(to), flow: 'events' },
});
const into = (node: string, parent: string | null): Change => ({
  type: 'set',
  in: 'nodes',
  id: node,
  fields: { parent: parent === null ? null : nodeId(parent) },
});
const label = (node: string, text: string): Change => ({
  type: 'set',
  in: 'nodes',
  id: node,
  fields: { label: text },
});
const move = (node: string, x: number): Change => ({
  type: 'set',
  in: 'nodes',
  id: node,
  fields: { position: { x, y: 0 } },
});
const remove = (node: string): Change => ({ type: 'remove', in: 'nodes', id: node });

/** Applies, and fails the test when the document refuses. */
const does = (document: BoardDocument, ...changes: readonly Change[]): void => {
  expect(document.apply(changes)).toMatchObject({ ok: true });
};
/** One undo step. */
const step = (document: BoardDocument, ...changes: readonly Change[]): void => {
  document.beginStep();
  does(document, ...changes);
};
const labelIn = (document: BoardDocument, node: string): string | undefined => {
  const found = document.get().nodes.get(nodeId(node));
  return found && 'label' in found ? found.label : undefined;
};

const documentWith = (...changes: readonly Change[]): BoardDocument =>
  createBoardDocument(applied(empty, changes));

/** Two windows on one board; each hears of the other's edits when `meet` is called. */
function twoWindows(board: Board): { a: BoardDocument; b: BoardDocument; meet: () => void } {
  const a = createBoardDocument(board);
  const b = openBoardDocument(board.id, [a.encode()]);
  const fromA: Uint8Array[] = [];
  const fromB: Uint8Array[] = [];
  a.onUpdate((update) => fromA.push(update));
  b.onUpdate((update) => fromB.push(update));
  const meet = (): void => {
    b.merge(...fromA.splice(0));
    a.merge(...fromB.splice(0));
  };
  return { a, b, meet };
}

/** What every reader relies on. */
function expectWhole(board: Board): void {
  const copy = applyChanges(emptyBoard(board.id), diffBoards(emptyBoard(board.id), board));
  expect(copy).toEqual({ ok: true, value: { ...board, drawings: {} } });
}

function act(document: BoardDocument, deeds: readonly (Deed | 'undo')[], tag: number): void {
  for (const [index, deed] of deeds.entries()) {
    if (deed === 'undo') document.undo();
    else step(document, ...(changesOf(document.get(), [deed], tag + index)[0] ?? []));
  }
}

describe('laws', () => {
  test('a document holds what applyChanges gives, after each step', () => {
    fc.assert(
      fc.property(editedBoardArbitrary, ({ board, steps }) => {
        const document = createBoardDocument(board);
        expect(document.get()).toEqual(board);
        let expected = board;
        for (const changes of steps) {
          expected = applied(expected, changes);
          does(document, ...changes);
          expect(document.get()).toEqual(expected);
        }
      }),
    );
  });

  test('undo gives each board back, redo too', () => {
    fc.assert(
      fc.property(editedBoardArbitrary, ({ board, steps }) => {
        const document = createBoardDocument(board);
        const boards = [board];
        for (const changes of steps) {
          const before = document.get();
          step(document, ...changes);
          if (document.get() !== before) boards.push(document.get());
        }
        for (const expected of boards.slice(0, -1).toReversed()) {
          document.undo();
          expect(document.get()).toEqual(expected);
        }
        expect(document.canUndo()).toBe(false);
        for (const expected of boards.slice(1)) {
          document.redo();
          expect(document.get()).toEqual(expected);
        }
        expect(document.canRedo()).toBe(false);
      }),
    );
  });

  test('a document made of the updates of another is equal, in any order, and cannot be undone', () => {
    fc.assert(
      fc.property(editedBoardArbitrary, fc.nat(), ({ board, steps }, turn) => {
        const document = createBoardDocument(board);
        const updates = [document.encode()];
        document.onUpdate((update) => updates.push(update));
        for (const changes of steps) step(document, ...changes);
        document.undo();
        const cut = turn % updates.length;
        const turned = [...updates.slice(cut), ...updates.slice(0, cut)];
        for (const stored of [updates, turned, [document.encode()]]) {
          const copy = openBoardDocument(id, stored);
          expect(copy.get()).toEqual(document.get());
          expect(copy.canUndo()).toBe(false);
        }
      }),
    );
  });

  test('the changes told lead from board to board, and what did not change is the same', () => {
    fc.assert(
      fc.property(editedBoardArbitrary, ({ board, steps }) => {
        const document = createBoardDocument(board);
        let followed = document.get();
        document.onChanges((changes, now) => {
          const before = followed;
          followed = applied(followed, changes);
          expect(followed).toEqual(now);
          for (const [node, value] of now.nodes) {
            if (followed.nodes.get(node) === before.nodes.get(node))
              expect(value).toEqual(before.nodes.get(node));
          }
        });
        for (const changes of steps) step(document, ...changes);
        for (const _ of steps) document.undo();
        for (const _ of steps) document.redo();
        expect(followed).toEqual(document.get());
      }),
    );
  });

  test('two windows come to the same board, whole, whatever both did apart, undo included', () => {
    const deeds = fc.array(fc.option(deedArbitrary, { nil: 'undo' as const }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        boardArbitrary,
        fc.array(fc.tuple(deeds, deeds), { maxLength: 3 }),
        (board, rounds) => {
          const { a, b, meet } = twoWindows(board);
          let followed = b.get();
          b.onChanges((changes) => {
            followed = applied(followed, changes);
          });
          for (const [round, [first, second]] of rounds.entries()) {
            act(a, first, round * 100);
            act(b, second, round * 100 + 50);
            expectWhole(a.get());
            expectWhole(b.get());
            meet();
            expectWhole(a.get());
            expect(b.get()).toEqual(a.get());
            expect(followed).toEqual(b.get());
          }
          expect(openBoardDocument(id, [b.encode()]).get()).toEqual(a.get());
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('two windows', () => {
  const board = applied(empty, [box('a'), box('b'), group('g'), group('h'), wire('ab', 'a', 'b')]);

  test('a rename and a move of one node both survive', () => {
    const { a, b, meet } = twoWindows(board);
    does(a, label('a', 'Ranker'));
    does(b, move('a', 50));
    meet();
    expect(a.get().nodes.get(nodeId('a'))).toMatchObject({ label: 'Ranker', position: { x: 50 } });
  });

  test('edits of two properties both survive', () => {
    const { a, b, meet } = twoWindows(board);
    does(a, { type: 'property', id: 'a', key: 'replicas', value: 3 });
    does(b, { type: 'property', id: 'a', key: 'latencyP99Ms', value: 5 });
    meet();
    expect(b.get().nodes.get(nodeId('a'))).toMatchObject({
      properties: { replicas: 3, latencyP99Ms: 5 },
    });
  });

  test('an edge to a node deleted elsewhere is hidden, and comes back when the delete is undone', () => {
    const { a, b, meet } = twoWindows(board);
    does(a, { type: 'remove', in: 'edges', id: 'ab' }, remove('b'));
    does(b, wire('new', 'a', 'b'));
    meet();
    expect(a.get().edges.size).toBe(0);
    expect(b.get()).toEqual(a.get());
    a.undo();
    meet();
    expect([...b.get().edges.keys()]).toEqual(expect.arrayContaining(['ab', 'new']));
    expect(b.get()).toEqual(a.get());
  });

  test('a node put into a group deleted elsewhere stands free, until the group is back', () => {
    const { a, b, meet } = twoWindows(board);
    does(a, remove('g'));
    does(b, into('a', 'g'));
    meet();
    expect(a.get().nodes.get(nodeId('a'))).not.toHaveProperty('parent');
    a.undo();
    expect(a.get().nodes.get(nodeId('a'))).toHaveProperty('parent', 'g');
  });

  test('groups put into each other stand free, until one is taken out', () => {
    const { a, b, meet } = twoWindows(board);
    does(a, into('g', 'h'));
    does(b, into('h', 'g'), into('a', 'h'));
    meet();
    expect(a.get().nodes.get(nodeId('g'))).not.toHaveProperty('parent');
    expect(a.get().nodes.get(nodeId('h'))).not.toHaveProperty('parent');
    expect(a.get().nodes.get(nodeId('a'))).toHaveProperty('parent', 'h');
    a.undo();
    meet();
    expect(b.get().nodes.get(nodeId('h'))).toHaveProperty('parent', 'g');
    expect(b.get()).toEqual(a.get());
  });

  test('undo takes back what was done here and nothing of the other window', () => {
    const { a, b, meet } = twoWindows(board);
    does(a, label('a', 'mine'));
    meet();
    does(b, label('a', 'theirs'), label('b', 'theirs too'));
    meet();
    a.undo();
    expect(labelIn(a, 'a')).toBe('theirs');
    expect(labelIn(a, 'b')).toBe('theirs too');
  });

  test('what is merged is not told as an update of this window, and not twice', () => {
    const { a, b } = twoWindows(board);
    const told: Uint8Array[] = [];
    let changes = 0;
    b.onUpdate((update) => told.push(update));
    b.onChanges(() => (changes += 1));
    const sent: Uint8Array[] = [];
    a.onUpdate((update) => sent.push(update));
    does(a, label('a', 'x'));
    b.merge(...sent);
    b.merge(...sent);
    expect(told).toEqual([]);
    expect(changes).toBe(1);
  });
});

describe('undo steps', () => {
  test('what follows without a new step is undone together', () => {
    const document = documentWith(box('a'));
    step(document, label('a', 'R'));
    does(document, label('a', 'Ra'));
    step(document, move('a', 5));
    document.undo();
    expect(labelIn(document, 'a')).toBe('Ra');
    document.undo();
    expect(labelIn(document, 'a')).toBe('a');
    expect(document.canUndo()).toBe(false);
  });

  test('an edit after an undo is a step of its own', () => {
    const document = documentWith(box('a'));
    step(document, label('a', 'one'));
    step(document, label('a', 'two'));
    document.undo();
    does(document, label('a', 'three'));
    document.undo();
    expect(labelIn(document, 'a')).toBe('one');
  });

  test('refused changes leave no step and no update', () => {
    const document = documentWith(box('a'));
    const told: Uint8Array[] = [];
    document.onUpdate((update) => told.push(update));
    expect(document.apply([label('a', 'x'), remove('gone')])).toEqual({
      ok: false,
      error: { kind: 'unknown', in: 'nodes', id: 'gone' },
    });
    expect(labelIn(document, 'a')).toBe('a');
    expect(document.canUndo()).toBe(false);
    expect(told).toEqual([]);
  });
});

test('unchanged parts of the board keep their identity, through undo and merge too', () => {
  const { a, b, meet } = twoWindows(
    applied(empty, [box('a', { properties: { replicas: 1, slices: ['x'] } }), box('b')]),
  );
  const before = a.get();
  does(a, move('a', 7));
  const moved = a.get();
  expect(moved.nodes.get(nodeId('b'))).toBe(before.nodes.get(nodeId('b')));
  expect(moved.edges).toBe(before.edges);
  expect(moved.nodes.get(nodeId('a'))).toHaveProperty(
    'properties',
    expect.toSatisfy((now) => {
      const old = before.nodes.get(nodeId('a'));
      return old?.type === 'component' && now === old.properties;
    }),
  );
  a.undo();
  meet();
  does(b, label('b', 'B'));
  meet();
  expect(a.get().nodes.get(nodeId('a'))).toEqual(before.nodes.get(nodeId('a')));
  expect(Object.isFrozen(a.get().nodes.get(nodeId('b')))).toBe(true);
});

test('a listener may edit, and everybody hears the changes in order', () => {
  const document = documentWith(box('a'));
  const heard: number[] = [];
  document.onChanges((_, board) => {
    if (board.nodes.size === 2) does(document, box('c'));
  });
  document.onChanges((_, board) => heard.push(board.nodes.size));
  does(document, box('b'));
  expect(heard).toEqual([2, 3]);
});

test('drawings of the sketch come with the board and survive storing', () => {
  const drawings = { 'shape:1': { hash: 'x', primitives: [] } };
  const document = createBoardDocument({ ...empty, drawings });
  expect(openBoardDocument(id, [document.encode()]).get().drawings).toEqual(drawings);
});
