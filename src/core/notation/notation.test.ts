import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../apply-changes';
import {
  compareText,
  emptyBoard,
  type Board,
  type BoardNode,
  type Edge,
  type PropertyValue,
} from '../board';
import { FLOWS, SPLITS, TIMINGS } from '../flow';
import { boardId, componentId, edgeId, nodeId } from '../ids';
import { buildNotation, type BuildOptions } from './build';
import { parseNotation } from './parse';
import { printNotation } from './print';
import type { NotationResolver } from './resolver';

const KNOWN = ['event-log', 'event-stream', 'feature-store', 'model-trainer'];
const WORDS = new Map([
  ['events', 'event-log'],
  ['kafka', 'event-stream'],
  ['feature store', 'feature-store'],
  ['trainer', 'model-trainer'],
]);
const SIZE = { width: 180, height: 64 };

const meaning = (id: string, label: string) =>
  KNOWN.includes(id)
    ? { component: componentId(id), name: id, label, confidence: 1, choices: [] }
    : undefined;

let count = 0;

function resolver(): NotationResolver {
  return {
    recognise: (word) => meaning(WORDS.get(word) ?? '', word),
    component: (id, label = '') => {
      const meant = meaning(id, id);
      // Some labels say a property, as "Weekly training" does.
      return meant && label.includes('e') ? { ...meant, properties: { rhythm: 'weekly' } } : meant;
    },
    componentOf: (node) => (node.type === 'component' ? node.component : undefined),
    connect: (from) => ({ level: 'ok', flow: from === undefined ? 'note' : 'events' }),
    newId: () => `new${count++}`,
    sizeOf: (node) => node.size ?? SIZE,
  };
}

const empty = emptyBoard(boardId('b'));
const build = (text: string, options: Partial<BuildOptions> = {}) =>
  buildNotation(parseNotation(text), { board: empty, resolver: resolver(), ...options });

const applied = (board: Board, text: string, options: Partial<BuildOptions> = {}): Board => {
  const result = applyChanges(board, build(text, { board, ...options }).changes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const linksOf = (board: Board) =>
  [...board.edges.values()].map(({ from, to }) =>
    [from, to].map((id) => {
      const node = board.nodes.get(id);
      return node && 'label' in node ? node.label : id;
    }),
  );

describe('a chain becomes nodes and edges', () => {
  test('each word is recognised, and what is not becomes a plain box', () => {
    const { nodes, edges } = build('events > kafka > cleaning');
    expect(nodes.map(({ label, state, component }) => [label, state, component])).toEqual([
      ['events', 'new', 'event-log'],
      ['kafka', 'new', 'event-stream'],
      ['cleaning', 'plain', undefined],
    ]);
    expect(edges.map(({ flow }) => flow)).toEqual(['events', 'events']);
  });

  const links: [string, string[][]][] = [
    [
      'a > {b, c} > d',
      [
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'd'],
        ['c', 'd'],
      ],
    ],
    [
      'a > b < c',
      [
        ['a', 'b'],
        ['c', 'b'],
      ],
    ],
    [
      'a <> b',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
    ],
    [
      'a > b; A > c; a > b',
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
    ],
    ['a#1 > a#2', [['a', 'a']]],
    [
      'a > {b, c > d} > e',
      [
        ['a', 'b'],
        ['a', 'c'],
        ['c', 'd'],
        ['b', 'e'],
        ['d', 'e'],
      ],
    ],
    [
      'a > {b > =a, c}',
      [
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'a'],
      ],
    ],
  ];
  test.each(links)('%j', (text, expected) => {
    expect(linksOf(applied(empty, text))).toEqual(expected);
  });

  test('an edge label is written on the last arrow only', () => {
    const { edges } = applied(empty, 'a > b > c: nightly');
    expect([...edges.values()].map(({ label }) => label)).toEqual([undefined, 'nightly']);
  });

  test('properties of every mention are kept', () => {
    const { nodes } = applied(empty, 'trainer(cadence=daily) > a; trainer(loss=hinge)');
    expect([...nodes.values()][0]).toMatchObject({
      properties: { cadence: 'daily', loss: 'hinge' },
    });
  });
});

describe('a board that is there', () => {
  const there = applied(empty, 'events > kafka');

  test('a chain goes on from the selected node', () => {
    const [, kafka] = [...there.nodes.keys()];
    const after = applied(there, 'x > y', kafka === undefined ? {} : { start: kafka });
    expect(linksOf(after)).toEqual([
      ['events', 'kafka'],
      ['kafka', 'x'],
      ['x', 'y'],
    ]);
  });

  const loops: [string, string[][]][] = [
    ['a > =kafka', [['a', 'kafka']]],
    ['a > =Kaf', [['a', 'kafka']]],
    ['a > =fka', [['a', 'kafka']]],
    // What was just typed is nearer than the board, but for a whole label.
    [
      'kettle > a > =k',
      [
        ['kettle', 'a'],
        ['a', 'kettle'],
      ],
    ],
    [
      'kafka > a > =kafka',
      [
        ['kafka', 'a'],
        ['a', 'kafka'],
      ],
    ],
    [
      'ranker model server > a > =rm',
      [
        ['ranker model server', 'a'],
        ['a', 'ranker model server'],
      ],
    ],
  ];
  test.each(loops)('= closes a loop: %j', (text, added) => {
    expect(linksOf(applied(there, text))).toEqual([['events', 'kafka'], ...added]);
  });

  test('a whole label behind = means the node of the board', () => {
    const [, kafka] = there.nodes.keys();
    const { edges } = build('kafka > a > =kafka', { board: there });
    expect(edges.map(({ to }) => to === kafka)).toEqual([false, true]);
  });

  test.each([
    ['a > =nowhere', 'Nothing on the board is called “nowhere”.'],
    ['a > {b, c > =nowhere}', 'Nothing on the board is called “nowhere”.'],
    ['a > a', '“a” cannot be connected to itself.'],
    ['a:feature-store > b; a:event-log', '“a” is feature-store already.'],
    ['a:no-such-thing', 'There is no component “no-such-thing”.'],
  ])('%j is a fault, and draws what it can', (text, what) => {
    const { faults, nodes } = build(text, { board: there });
    expect(faults.map((fault) => fault.what)).toEqual([what]);
    expect(nodes[0]?.label).toBe('a');
  });
});

const overlaps = (board: Board): string[] => {
  const rects = [...board.nodes.values()].map(({ id, position }) => ({ id, ...position }));
  return rects.flatMap((a, index) =>
    rects
      .slice(index + 1)
      .filter((b) => Math.abs(a.x - b.x) < SIZE.width && Math.abs(a.y - b.y) < SIZE.height)
      .map((b) => `${a.id} ${b.id}`),
  );
};

const placesOf = (drawn: Board) => [...drawn.nodes.values()].map(({ position }) => position);

const members = (board: Board) =>
  [...board.nodes.values()].map((node) => {
    const parent = node.parent && board.nodes.get(node.parent);
    const [label, group] = [node, parent].map((one) => (one && 'label' in one ? one.label : ''));
    return group === '' ? label : `${group}/${label}`;
  });

const rectOf = (node: BoardNode) => ({ ...node.position, ...(node.size ?? SIZE) });

describe('groups', () => {
  const texts: [string, string[]][] = [
    ['Online: {a > b, c}', ['Online', 'Online/a', 'Online/b', 'Online/c']],
    ['x > a > b; Online: {a, b}', ['Online', 'x', 'Online/a', 'Online/b']],
    ['Online: {Inner: {a}, b}', ['Online', 'Online/Inner', 'Inner/a', 'Online/b']],
    ['Online: {\n  a > b: now\n  Inner: {}\n}', ['Online', 'Online/Inner', 'Online/a', 'Online/b']],
    ['Online: {a}; Online: {b}', ['Online', 'Online/a', 'Online/b']],
    ['One: {a}; Two: {b > a}', ['One', 'Two', 'One/a', 'Two/b']],
    ['a > =Online; Online: {b}', ['Online', 'a', 'Online/b']],
    ['Outer: {=Inner}; Inner: {a, =Outer}', ['Outer', 'Outer/Inner', 'Inner/a']],
    ['Ranker: {ranker > log}', ['Ranker', 'Ranker/ranker', 'Ranker/log']],
  ];
  test.each(texts)('%j', (text, expected) => {
    expect(build(text).faults).toEqual([]);
    expect(members(applied(empty, text))).toEqual(expected);
  });

  test('parts of the board go into a group where they stand, and the frame is around them', () => {
    const there = applied(empty, 'a > b > c');
    const after = applied(there, 'Online: {=a, =b > d}; =c');
    expect(members(after)).toEqual(['Online/a', 'b', 'c', 'Online', 'Online/d']);
    for (const [id, { position }] of there.nodes)
      expect(after.nodes.get(id)?.position).toEqual(position);
  });

  test.each([
    ['Online: {a > b', 'This brace is not closed.'],
    ['=Online: {a}', 'A text puts nothing into “Online”, which is there.'],
    ['x:event-log: {a}', 'The rest of this line was not read.'],
  ])('%j is a fault', (text, what) => {
    expect(build(text).faults.map((fault) => fault.what)).toContain(what);
  });

  test('a group encloses its members, and nothing that is not in it', () => {
    const text = fc.stringMatching(/^[a-m]( [<>] ([a-m]|\{[a-m], [a-m]\})){0,5}$/);
    const lane = fc.record({ name: fc.constantFrom('P', 'Q', 'R'), of: fc.array(text) });
    fc.assert(
      fc.property(fc.array(text), fc.array(lane), fc.boolean(), (chains, lanes, isBeside) => {
        const groups = lanes.map(
          ({ name, of }) => `${name}: {${of.join(', ')}, I${name}: {n${name}}}`,
        );
        const there = isBeside ? applied(empty, 'x > y') : empty;
        const board = applied(there, [...chains, ...groups].join('\n'));
        const isIn = ({ parent }: BoardNode, group: BoardNode): boolean => {
          const up = parent === undefined ? undefined : board.nodes.get(parent);
          return up !== undefined && (up === group || isIn(up, group));
        };
        for (const group of board.nodes.values()) {
          if (group.type !== 'group') continue;
          const outer = rectOf(group);
          for (const node of board.nodes.values()) {
            if (node === group || isIn(group, node)) continue;
            const inner = rectOf(node);
            const apart =
              inner.x >= outer.x + outer.width ||
              inner.x + inner.width <= outer.x ||
              inner.y >= outer.y + outer.height ||
              inner.y + inner.height <= outer.y;
            const enclosed =
              inner.x > outer.x &&
              inner.y > outer.y &&
              inner.x + inner.width < outer.x + outer.width &&
              inner.y + inner.height < outer.y + outer.height;
            expect(isIn(node, group) ? enclosed : apart).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('places', () => {
  test('a chain runs to the right, branches stand below each other', () => {
    const board = applied(empty, 'a > {b, c} > d', { at: { x: 100, y: 50 } });
    const [a, b, c, d] = [...board.nodes.values()].map(({ position }) => position);
    expect(a).toEqual({ x: 100, y: 50 });
    expect(b && c && [b.x === c.x, c.y > b.y]).toEqual([true, true]);
    expect(a && b && d && [a.x < b.x, b.x < d.x, d.y]).toEqual([true, true, 50]);
  });

  test('a chain of more than five parts goes on below, from right to left and back', () => {
    const board = applied(empty, 'a > b > c > d > e > f > g > h > i > j > k');
    const places = [...board.nodes.values()].map(({ position }) => position);
    const [dx, dy] = [SIZE.width + 80, SIZE.height + 48];
    expect(places.map(({ x, y }) => [x / dx, y / dy])).toEqual([
      ...[0, 1, 2, 3, 4].map((column) => [column, 0]),
      ...[4, 3, 2, 1, 0].map((column) => [column, 1]),
      [0, 2],
    ]);
  });

  test('in a narrow view a chain turns back where the view ends, typed at once or bit by bit', () => {
    const atOnce = applied(empty, 'a > b > c > d > e', { columns: 2 });
    const [dx, dy] = [SIZE.width + 80, SIZE.height + 48];
    expect(placesOf(atOnce).map(({ x, y }) => [x / dx, y / dy])).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 2],
    ]);
    let board = applied(empty, 'a');
    for (const label of ['b', 'c', 'd', 'e']) {
      const [last] = [...board.nodes.keys()].slice(-1);
      board = applied(board, label, { columns: 2, ...(last ? { start: last } : {}) });
    }
    expect(placesOf(board)).toEqual(placesOf(atOnce));
  });

  test('where one fits in a row a chain goes down, typed at once or bit by bit', () => {
    const atOnce = applied(empty, 'a > b > c', { columns: 1 });
    const ys = placesOf(atOnce).map(({ y }) => y / (SIZE.height + 48));
    expect(ys).toEqual([0, 1, 2]);
    let board = applied(empty, 'a');
    for (const label of ['b', 'c']) {
      const [last] = [...board.nodes.keys()].slice(-1);
      board = applied(board, label, { columns: 1, ...(last ? { start: last } : {}) });
    }
    expect(placesOf(board)).toEqual(placesOf(atOnce));
  });

  test('what goes on below stands clear of branches and of the next chain', () => {
    const board = applied(empty, 'a > {b, c} > d > e > f > g; x > y');
    const at = new Map(
      [...board.nodes.values()].map((node) => ['label' in node && node.label, node.position]),
    );
    const below = (upper: string, lower: string) =>
      (at.get(lower)?.y ?? 0) >= (at.get(upper)?.y ?? 0) + SIZE.height;
    expect([below('c', 'g'), below('g', 'x'), below('g', 'y')]).toEqual([true, true, true]);
    expect(at.get('g')?.x).toBe(at.get('f')?.x);
    expect(overlaps(board)).toEqual([]);
  });

  test('a row that runs to the left goes on to the left, and at its end below', () => {
    let board = applied(empty, 'a > b > c > d > e > f > g');
    const places: [number, number][] = [];
    for (const label of ['h', 'i', 'j', 'k', 'l']) {
      const [last] = [...board.nodes.keys()].slice(-1);
      board = applied(board, label, last ? { start: last } : {});
      const [at] = [...board.nodes.values()].slice(-1).map(({ position }) => position);
      if (at) places.push([at.x / (SIZE.width + 80), at.y / (SIZE.height + 48)]);
    }
    expect(places).toEqual([
      [2, 1],
      [1, 1],
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
  });

  test('one after the other, nodes are folded like a chain that was typed at once', () => {
    let board = applied(empty, 'a');
    for (const label of ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k']) {
      const [last] = [...board.nodes.keys()].slice(-1);
      board = applied(board, label, last ? { start: last } : {});
    }
    const atOnce = applied(empty, 'a > b > c > d > e > f > g > h > i > j > k');
    expect(placesOf(board)).toEqual(placesOf(atOnce));
  });

  test('what leads to a node stands to its left', () => {
    const board = applied(empty, 'a', { at: { x: 500, y: 0 } });
    const [start] = board.nodes.keys();
    const after = applied(board, '< b < c', start ? { start } : {});
    expect(linksOf(after)).toEqual([
      ['b', 'a'],
      ['c', 'b'],
    ]);
    const [, b, c] = [...after.nodes.values()].map(({ position }) => position);
    expect([b, c]).toEqual([
      { x: 500 - (SIZE.width + 80), y: 0 },
      { x: 500 - 2 * (SIZE.width + 80), y: 0 },
    ]);
  });

  test('going on from a node stands to its right, at its height', () => {
    const board = applied(empty, 'a', { at: { x: 0, y: 300 } });
    const [start] = board.nodes.keys();
    const [, next] = [...applied(board, 'b', start ? { start } : {}).nodes.values()];
    expect(next?.position).toEqual({ x: SIZE.width + 80, y: 300 });
  });

  test('nothing that is added overlaps what is there, and nothing there moves', () => {
    const text = fc.stringMatching(/^[a-m]( [<>] ([a-m]|\{[a-m], [a-m]\})){0,9}$/);
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), fc.boolean(), (texts, goOn) => {
        let board = empty;
        for (const each of texts) {
          const [first] = board.nodes.keys();
          const options = goOn && first ? { start: first } : { at: { x: 0, y: 0 } };
          const after = applied(board, each, options);
          expect(overlaps(after)).toEqual([]);
          for (const [id, node] of board.nodes) expect(after.nodes.get(id)).toBe(node);
          board = after;
        }
      }),
      { numRuns: 60 },
    );
  });
});

const value: fc.Arbitrary<PropertyValue> = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number || 0),
  fc.boolean(),
  fc.array(fc.oneof(fc.string(), fc.integer()), { maxLength: 3 }),
);
const label = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    'events',
    'kafka',
    'Ranker',
    'ranker ',
    'a > b',
    '{x}',
    '"',
    'C#',
    'x:y',
    '=x',
    'a\nb',
    'a (b=c)',
  ),
);

const optional = <T>(...values: readonly T[]) => fc.option(fc.constantFrom(...values));

const boards: fc.Arbitrary<Board> = fc
  .array(
    fc.record({
      label,
      component: fc.option(fc.constantFrom(...KNOWN)),
      properties: fc.dictionary(fc.stringMatching(/^[a-z][A-Za-z0-9]{0,6}$/), value, {
        maxKeys: 3,
      }),
      isGroup: fc.boolean(),
      /** One of the groups before it, if that is one. */
      parent: fc.option(fc.nat(5)),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .chain((nodes) => {
    const end = fc.nat(nodes.length - 1);
    const edge = fc.record({
      from: end,
      to: end,
      flow: fc.constantFrom(...FLOWS, 'note' as const),
      split: optional(...SPLITS),
      timing: optional(...TIMINGS),
      label: fc.option(label.filter((text) => text.trim() === text && text !== '')),
    });
    return fc.tuple(fc.constant(nodes), fc.array(edge, { maxLength: 10 }));
  })
  .map(([nodes, edges]) => boardOf(nodes, edges));

interface NodeParts {
  readonly label: string;
  readonly component: string | null;
  readonly properties: { readonly [key: string]: PropertyValue };
  readonly isGroup: boolean;
  readonly parent: number | null;
}
interface EdgeParts extends Pick<Edge, 'flow'> {
  readonly from: number;
  readonly to: number;
  readonly split: Edge['split'] | null;
  readonly timing: Edge['timing'] | null;
  readonly label: string | null;
}

function boardOf(nodes: readonly NodeParts[], edges: readonly EdgeParts[]): Board {
  const made = nodes.map((parts, index): BoardNode => {
    const { label, component, properties, isGroup, parent } = parts;
    const isInside = parent !== null && parent < index && nodes[parent]?.isGroup === true;
    const common = {
      id: nodeId(`n${index}`),
      label,
      position: { x: 0, y: 0 },
      ...(isInside ? { parent: nodeId(`n${parent}`) } : {}),
    };
    if (isGroup) return { ...common, type: 'group' };
    return {
      ...common,
      type: 'component',
      ...(component !== null && { component: componentId(component) }),
      ...(Object.keys(properties).length > 0 && { properties }),
    };
  });
  const different = edges.filter(
    (edge, index) =>
      edge.from !== edge.to &&
      edges.findIndex((other) => JSON.stringify(other) === JSON.stringify(edge)) === index,
  );
  const drawn = different.map(({ from, to, flow, split, timing, label }, index): Edge => ({
    id: edgeId(`e${index}`),
    from: nodeId(`n${from}`),
    to: nodeId(`n${to}`),
    flow,
    ...(split && { split }),
    ...(timing && { timing }),
    ...(label !== null && { label }),
  }));
  return {
    ...empty,
    nodes: new Map(made.map((node) => [node.id, node])),
    edges: new Map(drawn.map((edge) => [edge.id, edge])),
  };
}

/** What the notation keeps of a board, with ids replaced by what nodes are. */
function meaningOf(board: Board) {
  const nodeText = (id: string): string => {
    const node = [...board.nodes.values()].find((each) => each.id === id);
    const inside = node?.parent === undefined ? '' : ` in ${nodeText(node.parent)}`;
    if (node?.type === 'group') return `group ${node.label}${inside}`;
    if (node?.type !== 'component') return id;
    const properties = Object.entries(node.properties ?? {}).toSorted(([a], [b]) =>
      compareText(a, b),
    );
    return JSON.stringify([node.label, node.component, properties]) + inside;
  };
  const edges = [...board.edges.values()].map(({ from, to, flow, split, timing, label }) =>
    JSON.stringify([nodeText(from), nodeText(to), flow, split, timing, label]),
  );
  return {
    nodes: [...board.nodes.keys()].map(nodeText).toSorted(compareText),
    edges: edges.toSorted(compareText),
  };
}

/** Writes every component, also where the label says it. */
const exact: Parameters<typeof printNotation>[1] = {
  componentOf: (node) => resolver().componentOf(node),
  connect: (from, to, isWayBack) => resolver().connect(from, to, isWayBack),
};

describe('printing', () => {
  test('a board reads along its flow, and says no more than it has to', () => {
    const board = applied(empty, 'events > kafka > {box, "My; box"} > trainer(cadence=daily)');
    expect(printNotation(board, exact)).toBe(
      [
        'events:event-log > kafka:event-stream > box:? > trainer:model-trainer(cadence=daily)',
        'kafka > "My; box":? > trainer',
      ].join('\n'),
    );
  });

  test('what a label says by itself is not written again', () => {
    const board = applied(empty, 'events > "kafka":event-log > box > trainer(cadence=daily)');
    expect(printNotation(board, resolver())).toBe(
      'events > kafka:event-log > box > trainer(cadence=daily)',
    );
  });

  test('law: what is printed, parsed and built is the board again', () => {
    fc.assert(
      fc.property(boards, (board) => {
        const whole = resolver();
        // Without recognition every component is written out.
        const plain: Parameters<typeof printNotation>[1] = {
          component: (id, label) => whole.component(id, label),
          componentOf: (name) => whole.componentOf(name),
          connect: (from, to, isWayBack) => whole.connect(from, to, isWayBack),
        };
        for (const printer of [plain, whole]) {
          const text = printNotation(board, printer);
          expect(parseNotation(text).faults).toEqual([]);
          expect(meaningOf(applied(empty, text))).toEqual(meaningOf(board));
        }
      }),
      { numRuns: 300 },
    );
  });
});
