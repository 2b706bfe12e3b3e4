import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../apply-changes';
import type { Board, BoardNode } from '../board';
import { emptyBoard, orderedNodes } from '../board';
import { boardArbitrary } from '../board.arbitrary';
import type { Change } from '../change';
import type { Point } from '../geometry';
import { boardId, componentId, edgeId, goalId, nodeId } from '../ids';
import type { NodeId } from '../ids';
import { addNode } from './add-node';
import { bringToFront } from './bring-to-front';
import { connectNodes } from './connect-nodes';
import { copyFragment } from './copy-fragment';
import { deleteAndHeal } from './delete-and-heal';
import { duplicateNodes } from './duplicate-nodes';
import { groupNodes } from './group-nodes';
import { insertOnEdge } from './insert-on-edge';
import { moveNodes } from './move-nodes';
import { nudge } from './nudge';
import { pasteFragment } from './paste-fragment';
import { putInGroup } from './put-in-group';
import { reconnectEdge } from './reconnect-edge';
import { removeNodes } from './remove-nodes';
import { renameNode } from './rename-node';
import { replaceComponent } from './replace-component';
import { reverseEdge } from './reverse-edge';
import { sendToBack } from './send-to-back';
import { setProperty } from './set-property';
import { ungroupNodes } from './ungroup-nodes';

const random = () => {
  let seed = 1;
  return () => (seed = (seed * 16807) % 2147483647) / 2147483647;
};
const sizeOf = () => ({ width: 100, height: 50 });

const after = (board: Board, changes: readonly Change[]): Board => {
  const result = applyChanges(board, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

interface Sketch {
  readonly [id: string]: {
    readonly type?: 'component' | 'group' | 'note' | 'brief';
    readonly at?: readonly [number, number];
    readonly in?: string;
    readonly z?: string;
    readonly more?: object;
  };
}
/** A board of nodes by id and edges as `from > to`, whose id is both in a row. */
const board = (nodes: Sketch, edges: readonly string[] = []): Board =>
  after(emptyBoard(boardId('b')), [
    ...Object.entries(nodes).map(([id, node]): Change => {
      const { type = 'component', at: [x, y] = [0, 0], z, more } = node;
      const words =
        type === 'note' ? { text: id } : type === 'brief' ? { part: 'goal' } : { label: id };
      const value = {
        id,
        type,
        position: { x, y },
        ...words,
        ...(node.in === undefined ? {} : { parent: node.in }),
        ...(z === undefined ? {} : { z }),
        ...more,
      } as unknown as BoardNode;
      return { type: 'add', in: 'nodes', id, value };
    }),
    ...edges.map((edge): Change => {
      const [from = '', to = ''] = edge.split(' > ');
      const value = {
        id: edgeId(from + to),
        from: nodeId(from),
        to: nodeId(to),
        flow: 'events',
      } as const;
      return { type: 'add', in: 'edges', id: value.id, value };
    }),
  ]);

const ids = (...names: readonly string[]): NodeId[] => names.map(nodeId);
const wires = (of: Board): string[] =>
  [...of.edges.values()].map(({ from, to }) => `${from} > ${to}`).toSorted();
const names = (of: Board): string[] => [...of.nodes.keys()].toSorted();
const position = (of: Board, id: string): Point | undefined => of.nodes.get(nodeId(id))?.position;
const parent = (of: Board, id: string): string | undefined => of.nodes.get(nodeId(id))?.parent;
const stacked = (of: Board): string[] => orderedNodes(of).map(({ id }) => id);

describe('remove', () => {
  const lanes = board(
    {
      outer: { type: 'group' },
      inner: { type: 'group', in: 'outer' },
      a: { in: 'inner' },
      b: {},
      c: {},
    },
    ['a > b', 'b > c', 'inner > c'],
  );

  test('takes the edges of a node along, and the edges asked for', () => {
    const left = after(lanes, removeNodes(lanes, ids('a'), [edgeId('bc'), edgeId('ab')]));
    expect(wires(left)).toEqual(['inner > c']);
  });

  test('leaves the members of a group in the next group around it', () => {
    const left = after(lanes, removeNodes(lanes, ids('inner')));
    expect(parent(left, 'a')).toBe('outer');
    const none = after(lanes, removeNodes(lanes, ids('inner', 'outer')));
    expect(parent(none, 'a')).toBeUndefined();
    expect(names(none)).toEqual(['a', 'b', 'c']);
  });

  test('skips what is gone already', () => {
    expect(removeNodes(lanes, ids('x'), [edgeId('x')])).toEqual([]);
  });

  test('keeps what was muted about the node', () => {
    const value = { rule: 'data/split', at: 'a', reason: 'toy' };
    const muted = after(lanes, [{ type: 'add', in: 'muted', id: 'data/split a', value }]);
    expect(after(muted, removeNodes(muted, ids('a'))).muted).toBe(muted.muted);
  });

  test('ungrouping removes the groups alone', () => {
    const left = after(lanes, ungroupNodes(lanes, ids('outer', 'inner', 'b')));
    expect(names(left)).toEqual(['a', 'b', 'c']);
  });
});

describe('move', () => {
  const nested = board({
    outer: { type: 'group', at: [0, 0] },
    inner: { type: 'group', at: [10, 10], in: 'outer' },
    a: { at: [20, 20], in: 'inner' },
    b: { at: [5, 5] },
  });

  test('a group carries what is in it, however deep', () => {
    const moved = after(nested, moveNodes(nested, new Map([[nodeId('outer'), { x: 100, y: 0 }]])));
    expect(['inner', 'a', 'b'].map((id) => position(moved, id)?.x)).toEqual([110, 120, 5]);
  });

  test('what is locked stays where the group around it is moved', () => {
    const shut = after(nested, [
      { type: 'set', in: 'nodes', id: nodeId('a'), fields: { locked: true } },
    ]);
    const moved = moveNodes(shut, new Map([[nodeId('outer'), { x: 100, y: 0 }]]));
    const nudged = nudge(shut, ids('outer'), { x: 100, y: 0 });
    for (const changes of [moved, nudged])
      expect(['inner', 'a'].map((id) => position(after(shut, changes), id)?.x)).toEqual([110, 20]);
  });

  test('what has a point of its own goes there, and is not moved twice', () => {
    const points = new Map([
      [nodeId('outer'), { x: 100, y: 0 }],
      [nodeId('inner'), { x: 110, y: 10 }],
      [nodeId('b'), { x: 6, y: 5 }],
      [nodeId('gone'), { x: 0, y: 0 }],
    ]);
    const moved = after(nested, moveNodes(nested, points));
    expect(['inner', 'a', 'b'].map((id) => position(moved, id)?.x)).toEqual([110, 120, 6]);
  });

  test('to where it is changes nothing', () => {
    expect(moveNodes(nested, new Map([[nodeId('b'), { x: 5, y: 5 }]]))).toEqual([]);
  });

  test('a nudge of a group and its member moves each once', () => {
    const moved = after(nested, nudge(nested, ids('outer', 'a'), { x: 1, y: 2 }));
    expect(position(moved, 'a')).toEqual({ x: 21, y: 22 });
    expect(position(moved, 'inner')).toEqual({ x: 11, y: 12 });
  });
});

describe('copies', () => {
  const source = board(
    {
      g: { type: 'group' },
      h: { type: 'group', in: 'g' },
      a: { at: [10, 10], in: 'h', z: 'a1' },
      b: { z: 'a0', more: { serves: ['g1'], component: 'mine' } },
      c: {},
    },
    ['a > b', 'b > c'],
  );
  const mine = { id: componentId('mine'), name: 'Mine' };
  const full = after(source, [
    { type: 'add', in: 'goals', id: 'g1', value: { id: goalId('g1'), text: 'Grow' } },
    { type: 'add', in: 'components', id: 'mine', value: mine },
    { type: 'set', in: 'edges', id: 'ab', fields: { bends: [{ x: 1, y: 1 }] } },
  ]);

  test('inner edges come along, outside edges and parents do not, own components do', () => {
    const fragment = copyFragment(full, ids('h', 'b'));
    expect(fragment.nodes.map(({ id }) => id)).toEqual(['h', 'b', 'a']);
    expect(fragment.nodes[0]).not.toHaveProperty('parent');
    expect(fragment.edges.map(({ id }) => id)).toEqual(['ab']);
    expect(fragment.components).toEqual([mine]);
  });

  test('a paste remaps ids and parents, keeps the order, and lands on top, moved', () => {
    const fragment = copyFragment(full, ids('g', 'b'));
    const { changes, nodes, edges } = pasteFragment(full, fragment, { x: 5, y: 0 }, random());
    const pasted = after(full, changes);
    const copyOf = (id: string): NodeId => nodes.get(nodeId(id)) ?? nodeId('none');
    expect(pasted.nodes.get(copyOf('a'))).toMatchObject({
      position: { x: 15, y: 10 },
      parent: copyOf('h'),
    });
    expect(pasted.edges.get(edges.get(edgeId('ab')) ?? edgeId('none'))).toMatchObject({
      from: copyOf('a'),
      to: copyOf('b'),
      bends: [{ x: 6, y: 1 }],
    });
    expect(stacked(pasted)).toEqual([...stacked(full), ...['g', 'h', 'b', 'a'].map(copyOf)]);
    expect(pasted.nodes.get(copyOf('b'))).toMatchObject({ serves: ['g1'] });
  });

  test('on another board the goals stay behind and the components come', () => {
    const other = emptyBoard(boardId('other'));
    const { changes, nodes } = pasteFragment(
      other,
      copyFragment(full, ids('b')),
      { x: 0, y: 0 },
      random(),
    );
    const pasted = after(other, changes);
    expect(pasted.nodes.get(nodes.get(nodeId('b')) ?? nodeId('none'))).not.toHaveProperty('serves');
    expect([...pasted.components.values()]).toEqual([mine]);
  });

  test('a duplicate stays in the group of the original', () => {
    const { changes, nodes } = duplicateNodes(full, ids('a'), { x: 9, y: 9 }, random());
    expect(parent(after(full, changes), nodes.get(nodeId('a')) ?? '')).toBe('h');
  });
});

describe('groups', () => {
  const flat = board({
    lane: { type: 'group', z: 'a0' },
    a: { at: [0, 0], in: 'lane', z: 'a3' },
    b: { at: [200, 100], in: 'lane', z: 'a2' },
    c: { z: 'a1' },
  });
  const group = { id: nodeId('new'), label: 'Online' };

  test('a group surrounds its members, inside the lane of all, right below the lowest', () => {
    const grouped = after(flat, groupNodes(flat, ids('a', 'b'), group, sizeOf));
    expect(grouped.nodes.get(nodeId('new'))).toMatchObject({
      position: { x: -24, y: -40 },
      size: { width: 348, height: 214 },
      parent: 'lane',
    });
    expect([parent(grouped, 'a'), parent(grouped, 'b')]).toEqual(['new', 'new']);
    expect(stacked(grouped)).toEqual(['lane', 'c', 'new', 'b', 'a']);
  });

  test('members of different lanes come into one of no lane; a lane stays whole', () => {
    const grouped = after(flat, groupNodes(flat, ids('lane', 'a', 'c'), group, sizeOf));
    expect(['lane', 'a', 'b', 'c'].map((id) => parent(grouped, id))).toEqual([
      'new',
      'lane',
      'lane',
      'new',
    ]);
    expect(parent(grouped, 'new')).toBeUndefined();
  });

  test('nodes move in and out, but no group into itself', () => {
    const moved = after(flat, putInGroup(flat, ids('c', 'lane', 'a'), nodeId('lane')));
    expect(['c', 'a', 'lane'].map((id) => parent(moved, id))).toEqual(['lane', 'lane', undefined]);
    const out = after(moved, putInGroup(moved, ids('c'), null));
    expect(parent(out, 'c')).toBeUndefined();
    expect(putInGroup(flat, ids('c'), nodeId('a'))).toEqual([]);
  });
});

describe('z', () => {
  test('a new node lies on top, whatever a file brought as z', () => {
    for (const z of [undefined, 'a0', 'no key', 'zzzz']) {
      const old = board({ a: z === undefined ? {} : { z }, b: {} });
      const value: BoardNode = {
        id: nodeId('A'),
        type: 'component',
        label: '',
        position: { x: 0, y: 0 },
      };
      expect(stacked(after(old, addNode(old, value))).at(-1)).toBe('A');
    }
  });

  test('front and back keep the order among those moved, and those left', () => {
    for (const zs of [
      ['a0', 'a1', 'a2', 'a3'],
      [undefined, undefined, undefined, undefined],
      [undefined, undefined, 'a0', '!?'],
    ]) {
      const [a, b, c, d] = zs.map((z) => (z === undefined ? {} : { z }));
      const pile = board({ a: a ?? {}, b: b ?? {}, c: c ?? {}, d: d ?? {} });
      const order = stacked(pile);
      const pick = ids(order[1] ?? '', order[3] ?? '');
      const rest = [order[0], order[2]];
      expect(stacked(after(pile, sendToBack(pile, pick)))).toEqual([...pick, ...rest]);
      expect(stacked(after(pile, bringToFront(pile, pick)))).toEqual([...rest, ...pick]);
    }
  });

  test('what is on top or at the bottom already stays as it is', () => {
    const pile = board({ a: {}, b: {} });
    expect(bringToFront(pile, ids('b'))).toEqual([]);
    expect(sendToBack(pile, ids('a'))).toEqual([]);
  });
});

const plainBox = (id: string): BoardNode => ({
  id: nodeId(id),
  type: 'component',
  label: id,
  position: { x: 0, y: 0 },
});

describe('edges', () => {
  const chain = board({ a: {}, b: {}, c: {}, n: { type: 'note' } }, ['a > b', 'b > c']);
  const edge = { id: edgeId('e'), flow: 'model' } as const;
  const sided = after(chain, [
    {
      type: 'set',
      in: 'edges',
      id: 'ab',
      fields: {
        sides: { from: 'top', to: 'left' },
        bends: [
          { x: 1, y: 1 },
          { x: 2, y: 2 },
        ],
        timing: 'batch',
        label: 'daily',
      },
    },
  ]);

  test('join what may be joined and nothing else', () => {
    const join = (from: string, to: string) =>
      connectNodes(chain, { ...edge, from: nodeId(from), to: nodeId(to) });
    expect(wires(after(chain, join('c', 'a')))).toContain('c > a');
    for (const [from, to] of [
      ['a', 'a'],
      ['a', 'n'],
      ['a', 'gone'],
    ] as const)
      expect(join(from, to)).toEqual([]);
  });

  test('reconnected, keep the side of the end that stays', () => {
    const moved = after(sided, reconnectEdge(sided, edgeId('ab'), { to: nodeId('c') }));
    const found = moved.edges.get(edgeId('ab'));
    expect(found).toMatchObject({ to: 'c', sides: { from: 'top' }, label: 'daily' });
    expect(found?.sides).not.toHaveProperty('to');
    expect(found).not.toHaveProperty('bends');
    expect(reconnectEdge(sided, edgeId('ab'), { to: nodeId('a') })).toEqual([]);
    expect(reconnectEdge(sided, edgeId('ab'), { to: nodeId('b') })).toEqual([]);
  });

  test('reversed, go the same way back, and twice are as before', () => {
    const turned = after(sided, reverseEdge(sided, edgeId('ab'), 'alerts'));
    expect(turned.edges.get(edgeId('ab'))).toMatchObject({
      from: 'b',
      to: 'a',
      flow: 'alerts',
      sides: { from: 'left', to: 'top' },
      bends: [
        { x: 2, y: 2 },
        { x: 1, y: 1 },
      ],
    });
    expect(after(turned, reverseEdge(turned, edgeId('ab'), 'events'))).toEqual(sided);
  });

  test('take a node in between, new or there already', () => {
    const second = { id: edgeId('e'), flow: 'features' } as const;
    for (const id of ['new', 'c']) {
      const put = after(sided, insertOnEdge(sided, edgeId('ab'), plainBox(id), second));
      expect(wires(put)).toEqual(expect.arrayContaining([`a > ${id}`, `${id} > b`]));
      expect(put.edges.get(edgeId('e'))).toEqual({
        id: 'e',
        from: id,
        to: 'b',
        flow: 'features',
        timing: 'batch',
        sides: { to: 'left' },
      });
      expect(put.edges.get(edgeId('ab'))).toMatchObject({ label: 'daily', sides: { from: 'top' } });
    }
    expect(insertOnEdge(sided, edgeId('ab'), plainBox('a'), second)).toEqual([]);
  });

  test('are healed over deleted nodes, once, and never onto themselves', () => {
    const graph = board({ a: {}, x: {}, y: {}, b: {}, c: {} }, [
      'a > x',
      'x > y',
      'y > b',
      'y > a',
      'x > c',
      'a > c',
      'y > x',
    ]);
    const healed = after(graph, deleteAndHeal(graph, ids('x', 'y'), random()));
    expect(wires(healed)).toEqual(['a > b', 'a > c']);
    const named = after(
      graph,
      deleteAndHeal(graph, ids('x', 'y'), random(), () => 'features'),
    );
    expect([...named.edges.values()].find(({ to }) => to === 'b')?.flow).toBe('features');
  });
});

describe('what a node says', () => {
  const some = board({
    a: { more: { component: 'ranker', properties: { replicas: 1 } } },
    n: { type: 'note' },
    goal: { type: 'brief' },
  });

  test('a label, or the text of a note; a brief card has no name', () => {
    const renamed = after(some, [
      ...renameNode(some, nodeId('a'), 'A'),
      ...renameNode(some, nodeId('n'), 'N'),
    ]);
    expect(renamed.nodes.get(nodeId('a'))).toMatchObject({ label: 'A' });
    expect(renamed.nodes.get(nodeId('n'))).toMatchObject({ text: 'N' });
    expect(renameNode(some, nodeId('goal'), 'G')).toEqual([]);
  });

  test('a property goes to components only', () => {
    const changes = setProperty(some, ids('a', 'n', 'gone'), 'replicas', 3);
    expect(changes).toEqual([{ type: 'property', id: 'a', key: 'replicas', value: 3 }]);
  });

  test('another component keeps the rest, and none makes a plain box', () => {
    const kept = { label: 'a', properties: { replicas: 1 } };
    const replaced = after(some, replaceComponent(some, nodeId('a'), componentId('store')));
    expect(replaced.nodes.get(nodeId('a'))).toMatchObject({ ...kept, component: 'store' });
    const plain = after(some, replaceComponent(some, nodeId('a'), null, 'Box'));
    expect(plain.nodes.get(nodeId('a'))).not.toHaveProperty('component');
    expect(replaceComponent(some, nodeId('n'), componentId('store'))).toEqual([]);
  });
});

test('every command gives changes that apply to the board, whatever is chosen', () => {
  fc.assert(
    fc.property(boardArbitrary, fc.array(fc.nat(20)), fc.nat(20), (on, picks, other) => {
      const all = [...on.nodes.keys(), nodeId('gone')];
      const chosen = picks.map((pick) => all[pick % all.length] ?? nodeId('gone'));
      const one = all[other % all.length] ?? nodeId('gone');
      const edge = [...on.edges.keys()][other % Math.max(1, on.edges.size)] ?? edgeId('gone');
      const value: BoardNode = {
        id: nodeId('fresh'),
        type: 'component',
        label: '',
        position: { x: 0, y: 0 },
      };
      const group = { id: nodeId('fresh'), label: '' };
      const spot = { x: 7, y: 7 };
      const lists: Record<string, readonly Change[]> = {
        add: addNode(on, value),
        remove: removeNodes(on, chosen, [edge]),
        ungroup: ungroupNodes(on, chosen),
        move: moveNodes(on, new Map(chosen.map((id) => [id, spot]))),
        nudge: nudge(on, chosen, spot),
        rename: renameNode(on, one, 'x'),
        property: setProperty(on, chosen, 'replicas', null),
        connect: connectNodes(on, {
          id: edgeId('new'),
          from: one,
          to: chosen[0] ?? one,
          flow: 'note',
        }),
        reconnect: reconnectEdge(on, edge, { to: one }),
        reverse: reverseEdge(on, edge),
        duplicate: duplicateNodes(on, chosen, spot, random()).changes,
        paste: pasteFragment(on, copyFragment(on, chosen), spot, random()).changes,
        group: groupNodes(on, chosen, group, sizeOf),
        put: putInGroup(on, chosen, one),
        front: bringToFront(on, chosen),
        back: sendToBack(on, chosen),
        insert: insertOnEdge(on, edge, value, { id: edgeId('new') }),
        heal: deleteAndHeal(on, chosen, random()),
        replace: replaceComponent(on, one, componentId('ranker')),
      };
      for (const [name, changes] of Object.entries(lists))
        expect([name, applyChanges(on, changes)]).toEqual([
          name,
          { ok: true, value: expect.anything() },
        ]);
    }),
  );
});
