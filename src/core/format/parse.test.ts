import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder, type Board } from '../board';
import { boardArbitrary } from '../board.arbitrary';
import { componentId, edgeId, goalId, nodeId } from '../ids';
import versionOne from './fixtures/version-1.stageboard?raw';
import { describeFileError } from './faults';
import { boardFromJson, parseBoard, type ParsedBoard } from './parse';
import { boardToJson, serialiseBoard } from './serialise';

const file = (parts: object = {}): object => ({
  format: 'stageboard',
  version: 1,
  id: 'b1',
  ...parts,
});
const textOf = (parts?: object): string => JSON.stringify(file(parts));
const box = (id: string, parts: object = {}) => ({ id, position: { x: 0, y: 0 }, ...parts });

function parsed(text: string): ParsedBoard {
  const result = parseBoard(text);
  if (!result.ok) throw new Error(describeFileError(result.error));
  return result.value;
}

function faults(text: string): string[] {
  const result = parseBoard(text);
  if (result.ok) throw new Error('It was read.');
  return result.error.faults.map(({ path, reason }) => `${path}: ${reason}`);
}

/** Order keys are the file's to choose: only the order counts. */
const inFile = (board: Board): object => ({
  ...board,
  goals: inOrder(board.goals).map((goal) => ({ ...goal, order: '' })),
  metrics: inOrder(board.metrics).map((metric) => ({ ...metric, order: '' })),
});

describe('a board that is written', () => {
  test('is the same board when it is read', () => {
    fc.assert(
      fc.property(boardArbitrary, (board) => {
        const { board: read, newer, notices } = parsed(serialiseBoard(board));
        expect(inFile(read)).toEqual(inFile(board));
        expect(newer).toBe(false);
        expect(notices).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('gives the same text when it is read and written again', () => {
    fc.assert(
      fc.property(boardArbitrary, (board) => {
        const text = serialiseBoard(board);
        expect(serialiseBoard(parsed(text).board)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  test('is the same board when a program hands it over', () => {
    fc.assert(
      fc.property(boardArbitrary, (board) => {
        const result = boardFromJson(boardToJson(board));
        expect(result.ok && inFile(result.value.board)).toEqual(inFile(board));
      }),
      { numRuns: 50 },
    );
  });
});

test('a file of version 1 keeps all that it says', () => {
  const { board } = parsed(versionOne);
  expect(board.nodes.get(nodeId('n1'))).toEqual({
    id: 'n1',
    type: 'component',
    component: 'feature-store',
    label: 'User features',
    position: { x: 0, y: 0 },
    z: 'a1',
    properties: { latencyP99Ms: 5, pointInTime: true, slices: ['new', 7] },
    serves: ['g1'],
    because: 'one definition for training and serving',
    notes: '…',
    parent: 'g-online',
  });
  expect(board.edges.get(edgeId('e1'))).toMatchObject({
    flow: 'features',
    sides: { from: 'right' },
  });
  expect(inOrder(board.goals).map(({ id }) => id)).toEqual([goalId('g1'), goalId('g2')]);
  expect(board.constraints).toEqual({
    dau: 5_000_000,
    latencyP99Ms: 200,
    freshness: '1h',
    privacy: { personalData: true, notes: 'deleted within a day' },
  });
  expect([...board.muted.keys()]).toEqual(['serving/shadow n4']);
  expect(board.components.get(componentId('my-cache'))?.base).toBe('cache');
  expect(board.sketch.get('shape:1')?.record).toEqual({ typeName: 'shape' });
  expect(board.assets.get('abc123')).toEqual({ hash: 'abc123', mime: 'image/png', data: 'AAAA' });
  expect(serialiseBoard(parsed(serialiseBoard(board)).board)).toBe(serialiseBoard(board));
});

describe('what is absent', () => {
  test('makes an empty board of a file that has only an id', () => {
    const { board } = parsed(textOf());
    expect([board.title, board.nodes.size, board.brief]).toEqual(['', 0, {}]);
  });

  test.each([
    ['a plain box', { id: 'a' }, { type: 'component', label: '' }],
    [
      'the name of its component',
      { id: 'a', component: 'feature-store' },
      { label: 'Feature store' },
    ],
    ['an empty note', { id: 'a', type: 'note' }, { text: '' }],
    ['the goal card', { id: 'a', type: 'brief' }, { part: 'goal' }],
  ])('is %s', (_, node, expected) => {
    expect(parsed(textOf({ nodes: [node] })).board.nodes.get(nodeId('a'))).toMatchObject(expected);
  });

  test('gives nodes without a place one below the others, where none overlap', () => {
    const nodes = [
      box('here', { position: { x: 40, y: 500 } }),
      ...Array.from({ length: 20 }, (_, n) => ({ id: `n${n}` })),
    ];
    const { board } = parsed(textOf({ nodes }));
    const places = [...board.nodes.values()].map(({ position: { x, y } }) => ({ x, y }));
    for (const [index, a] of places.entries()) {
      for (const b of places.slice(index + 1)) {
        expect(Math.abs(a.x - b.x) >= 250 || Math.abs(a.y - b.y) >= 120).toBe(true);
      }
    }
  });

  test('says which edges mean nothing', () => {
    const nodes = [box('a'), box('b')];
    const { board, notices } = parsed(textOf({ nodes, edges: [{ id: 'e', from: 'a', to: 'b' }] }));
    expect(board.edges.get(edgeId('e'))?.flow).toBe('note');
    expect(notices).toEqual(['1 edge without a flow: drawn as lines without a meaning.']);
  });
});

test('keys that this version does not know survive at every level', () => {
  const more = { since: { version: [2, { deep: null }] } };
  const text = textOf({
    ...more,
    brief: {
      ...more,
      goals: [{ id: 'g', ...more }],
      metrics: [{ id: 'm', ...more }],
      constraints: { ...more, privacy: { ...more } },
    },
    nodes: [
      box('a', {
        ...more,
        position: { x: 1, y: 2, ...more },
        size: { width: 9, height: 9, ...more },
      }),
      { id: 'b', type: 'note', label: 'of another type', ...more },
      box('c'),
    ],
    edges: [
      { id: 'e', from: 'a', to: 'c', flow: 'events', ...more },
      {
        id: 'f',
        from: 'a',
        to: 'c',
        flow: 'events',
        sides: { from: 'top', ...more },
        bends: [
          { x: 1, y: 1 },
          { x: 2, y: 2, ...more },
        ],
      },
    ],
    sketch: {
      ...more,
      records: [{ id: 's', record: { ...more }, ...more }],
      drawings: { ...more },
    },
    muted: [{ rule: 'a/b', ...more }],
    settings: { ...more },
    components: [{ id: 'k', properties: [{ key: 'rpm', ...more }], ...more }],
    assets: { h: { mime: 'image/png', data: '', ...more } },
  });
  const written = serialiseBoard(parsed(text).board);
  expect(written.match(/"since"/g)).toHaveLength(text.match(/"since"/g)?.length ?? 0);
  expect(JSON.parse(written)).toMatchObject(JSON.parse(text));
});

describe('a file that is no board is refused with path and reason', () => {
  const edges = (edge: object) => ({
    nodes: [box('a'), box('b'), { id: 'n', type: 'note' }],
    edges: [{ id: 'e', from: 'a', to: 'b', flow: 'events', ...edge }],
  });
  test.each<[what: string, text: string, fault: string]>([
    ['a list', '[]', ': is not a board: it must be a JSON object'],
    ['another object', '{"hello":1}', 'format: must be "stageboard": this is not a board'],
    ['no version', '{"format":"stageboard"}', 'version: must be a whole number from 1'],
    ['no id', '{"format":"stageboard","version":1}', 'id: is missing'],
    ['a bad id', textOf({ id: '../etc' }), 'id: must be an id: up to 64 letters, digits, - and _'],
    ['nodes that are no list', textOf({ nodes: {} }), 'nodes: must be a list'],
    ['a node that is no object', textOf({ nodes: [1] }), 'nodes[0]: must be an object'],
    [
      'an own component whose property has no key that one can have',
      textOf({ components: [{ id: 'c', properties: [{ key: '__proto__' }] }] }),
      'components[0].properties[0].key: must be a key: a letter, then up to 63 letters, digits, - and _',
    ],
    [
      'an own component whose property is of no kind',
      textOf({ components: [{ id: 'c', properties: [{ key: 'a', kind: 'money' }] }] }),
      'components[0].properties[0].kind: must be one of number, text, boolean, choice, duration, list',
    ],
    [
      'an unknown type of node',
      textOf({ nodes: [box('a', { type: '__proto__' })] }),
      'nodes[0].type: must be one of component, note, text, group, brief',
    ],
    ['a node without an id', textOf({ nodes: [{}] }), 'nodes[0].id: is missing'],
    [
      'a wrong type',
      textOf({ nodes: [box('a'), box('b', { position: { x: '1', y: 0 } })] }),
      'nodes[1].position.x: must be a number of pixels that a board can reach',
    ],
    [
      'a number that is not finite',
      textOf({ nodes: [box('a')] }).replace('"x":0', '"x":1e999'),
      'nodes[0].position.x: is not a finite number',
    ],
    [
      'a place beyond reach',
      textOf({ nodes: [box('a', { position: { x: 9e15, y: 0 } })] }),
      'nodes[0].position.x: must be a number of pixels that a board can reach',
    ],
    [
      'a size below nothing',
      textOf({ nodes: [box('a', { size: { width: -1, height: 9 } })] }),
      'nodes[0].size.width: must be a number of pixels above 0',
    ],
    [
      'a z that is no order key',
      textOf({ nodes: [box('a', { z: '!' })] }),
      'nodes[0].z: must be a fractional index such as a0',
    ],
    [
      'a property that is an object',
      textOf({ nodes: [box('a', { properties: { 'p/q': {} } })] }),
      'nodes[0].properties["p/q"]: must be text, a number, true or false, or a list of texts and numbers',
    ],
    ['a duplicate id', textOf({ nodes: [box('a'), box('a')] }), 'nodes[1].id: is used twice: "a"'],
    [
      'a duplicate mute',
      textOf({ muted: [{ rule: 'r' }, { rule: 'r' }] }),
      'muted[1].rule: is used twice: "r"',
    ],
    [
      'a dangling edge',
      textOf(edges({ to: 'zz' })),
      'edges[0].to: names a node that does not exist: "zz"',
    ],
    [
      'an edge to a note',
      textOf(edges({ to: 'n' })),
      'edges[0].to: names a note, which edges do not join',
    ],
    [
      'an edge to itself',
      textOf(edges({ to: 'a' })),
      'edges[0].to: is the node that the edge starts at',
    ],
    [
      'an unknown flow',
      textOf(edges({ flow: 'water' })),
      'edges[0].flow: must be one of events, records, labels, features, dataset, embeddings, model, request, candidates, predictions, response, metrics, alerts, control, note',
    ],
    [
      'a parent that is gone',
      textOf({ nodes: [box('a', { parent: 'g' })] }),
      'nodes[0].parent: names a group that does not exist: "g"',
    ],
    [
      'a parent that is no group',
      textOf({ nodes: [box('a', { parent: 'b' }), box('b')] }),
      'nodes[0].parent: is not a group: "b"',
    ],
    [
      'groups in each other',
      textOf({
        nodes: [
          { id: 'a', type: 'group', parent: 'b' },
          { id: 'b', type: 'group', parent: 'a' },
        ],
      }),
      'nodes[0].parent: lies in itself, through its parents',
    ],
    [
      'a wrong constraint',
      textOf({ brief: { constraints: { privacy: { personalData: 1 } } } }),
      'brief.constraints.privacy.personalData: must be true or false',
    ],
    [
      'a wrong rule level',
      textOf({ settings: { rules: { 'a/b': 'loud' } } }),
      'settings.rules["a/b"]: must be one of error, warning, hint, off',
    ],
    [
      'a key that would set a prototype',
      '{"format":"stageboard","version":1,"id":"b","brief":{"__proto__":{"problem":"x"}}}',
      'brief.__proto__: is a name that no board uses',
    ],
    [
      'nested too deeply',
      textOf({ future: 1 }).replace(
        '"future":1',
        `"future":${'['.repeat(50_000)}${']'.repeat(50_000)}`,
      ),
      `future${'[0]'.repeat(100)}: is nested too deeply`,
    ],
    [
      'too many nodes',
      textOf({ nodes: Array.from({ length: 20_001 }, () => 0) }),
      'nodes: has 20001 nodes; a board holds up to 20000',
    ],
  ])('%s', (_, text, fault) => {
    expect(faults(text)[0]).toBe(fault);
  });

  test('cut short', () => {
    const text = serialiseBoard(parsed(versionOne).board);
    for (const at of [0, 1, 40, 900, text.length - 3]) {
      expect(faults(text.slice(0, at))[0]).toMatch(/^: is not complete JSON/);
    }
  });

  test('larger than 50 MB', () => {
    const text = textOf({ title: 'x'.repeat(51 * 1024 * 1024) });
    expect(faults(text)).toEqual([': is larger than 50 MB']);
  });

  test('the first ten faults', () => {
    const nodes = Array.from({ length: 30 }, () => ({}));
    expect(faults(textOf({ nodes }))).toHaveLength(10);
  });
});

test('a fault is told in one line', () => {
  const result = parseBoard(textOf({ nodes: [{}, {}] }));
  expect(!result.ok && describeFileError(result.error)).toBe(
    'nodes[0].id is missing (and 1 more).',
  );
  const broken = parseBoard('');
  expect(!broken.ok && describeFileError(broken.error)).toMatch(/^The file is not complete JSON/);
});

describe('a program that hands over', () => {
  const loop: { [key: string]: unknown } = {};
  loop['future'] = loop;
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a function', file({ future: () => 1 })],
    ['a date', file({ future: new Date(0) })],
    ['a number that is none', file({ nodes: [box('a', { position: { x: Number.NaN, y: 0 } })] })],
    ['an endless object', file(loop)],
  ])('%s is told so', (_, value) => {
    expect(boardFromJson(value).ok).toBe(false);
  });

  test('undefined is absent, and what it keeps is not frozen', () => {
    const node = box('a', { color: undefined, future: { list: [] } });
    const result = boardFromJson(file({ nodes: [node] }));
    expect(result.ok && 'color' in (result.value.board.nodes.get(nodeId('a')) ?? {})).toBe(false);
    expect(Object.isFrozen(node) || Object.isFrozen(node.position)).toBe(false);
  });
});

describe('a file of a newer version', () => {
  test('is read as far as it is understood, and says so', () => {
    const { board, newer, notices } = parsed(
      textOf({
        version: 2,
        nodes: [
          box('a', { color: { space: 'p3' } }),
          box('b', { parent: 'c' }),
          box('c', { type: 'hologram' }),
        ],
        edges: [
          { id: 'e', from: 'a', to: 'b', flow: 'plasma' },
          { id: 'f', from: 'a', to: 'c', flow: 'events' },
        ],
      }),
    );
    expect(newer).toBe(true);
    expect([...board.nodes.values()].map(({ id, parent, color }) => [id, parent, color])).toEqual([
      ['a', undefined, undefined],
      ['b', undefined, undefined],
    ]);
    expect([...board.edges.values()].map(({ id, flow }) => [id, flow])).toEqual([['e', 'note']]);
    expect(notices).toEqual(['5 parts of this file cannot be shown by this version.']);
  });

  test('is refused without an id', () => {
    expect(faults('{"format":"stageboard","version":7}')).toEqual(['id: is missing']);
  });
});

test('no text makes it throw', () => {
  const names = fc.constantFrom('id', 'nodes', 'edges', 'type', 'parent', 'position', 'brief');
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(null, 'a', 'group', 0, -1, true),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.oneof(names, fc.string()), tie('value'), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(fc.dictionary(names, value), fc.integer({ min: 1, max: 2 }), (parts, version) => {
      const result = boardFromJson({ ...file(), ...parts, version });
      expect(result.ok || result.error.faults.length > 0).toBe(true);
    }),
    { numRuns: 500 },
  );
});
