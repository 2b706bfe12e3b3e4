import patterns from 'virtual:patterns';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../core/apply-changes';
import { emptyBoard, type Board, type BoardNode, type Edge } from '../core/board';
import type { Rect } from '../core/geometry';
import { boardId, componentId, edgeId, nodeId, type NodeId } from '../core/ids';
import { createBoardDocument } from '../document/board-document';
import { bundledLibrary as library } from '../library/bundled';
import { judge } from '../library/connect';
import { nodeSize } from '../render/node-size';
import { definitionOf } from './plan-connection';
import { planPattern, type PatternTarget } from './plan-pattern';

const seeded = (seed: number) => () => (seed = (seed * 16807) % 2147483647) / 2147483647;

const boardOf = (...nodes: BoardNode[]): Board => ({
  ...emptyBoard(boardId('b')),
  nodes: new Map(nodes.map((node) => [node.id, node])),
});
const part = (id: string, kind: string, x: number, y: number, label = id): BoardNode => ({
  id: nodeId(id),
  type: 'component',
  component: componentId(kind),
  label,
  position: { x, y },
});
const pattern = (id: string) => {
  const found = patterns.find((one) => one.id === id);
  if (!found) throw new Error(`no pattern ${id}`);
  return found;
};

/** The board after the pattern is placed, with what the plan says of it. */
function placed(board: Board, id: string, target: PatternTarget) {
  const plan = planPattern(board, library, pattern(id), target, seeded(7));
  const result = applyChanges(board, plan.changes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const after = result.value;
  const kind = (at: NodeId) => {
    const node = after.nodes.get(at);
    return board.nodes.has(at) ? at : node?.type === 'component' ? node.component : '';
  };
  const joins = [...after.edges.values()]
    .filter(({ from, to }) => board.nodes.has(from) || board.nodes.has(to))
    .map(({ from, to, flow }) => `${kind(from)} -${flow}> ${kind(to)}`)
    .toSorted();
  return { plan, after, joins };
}

const corner = { x: 400, y: 0 };

const line = (from: string, to: string): Edge => ({
  id: edgeId(`${from}${to}`),
  from: nodeId(from),
  to: nodeId(to),
  flow: 'dataset',
});

const withSet = (...edges: Edge[]): Board => ({
  ...boardOf(
    part('t', 'model-trainer', 100, 0),
    part('split', 'data-splitter', -1200, 0),
    part('set', 'dataset-builder', -1500, 0),
  ),
  edges: new Map(edges.map((edge) => [edge.id, edge])),
});

const features = (board: Board) =>
  placed(board, 'streaming-features', { corner }).joins.filter((one) => /-features>/.test(one));

describe('open ends', () => {
  const cases: [string, BoardNode[], string, PatternTarget, string[]][] = [
    ['nothing is near', [], 'canary-rollback', { corner }, []],
    [
      'one trainer stands beside it',
      [part('t', 'model-trainer', 100, 0)],
      'canary-rollback',
      { corner },
      ['t -model> model-registry'],
    ],
    [
      'the trainer is too far away',
      [part('t', 'model-trainer', -900, 0)],
      'canary-rollback',
      { corner },
      [],
    ],
    [
      'two trainers stand beside it',
      [part('t', 'model-trainer', 100, 0), part('u', 'model-trainer', 100, 120)],
      'canary-rollback',
      { corner },
      [],
    ],
    [
      'of two trainers one is selected, far away',
      [part('t', 'model-trainer', 100, 0), part('u', 'model-trainer', -900, 0)],
      'canary-rollback',
      { corner, selected: new Set([nodeId('u')]) },
      ['u -model> model-registry'],
    ],
    [
      'both are selected',
      [part('t', 'model-trainer', 100, 0), part('u', 'model-trainer', 100, 120)],
      'canary-rollback',
      { corner, selected: new Set([nodeId('t'), nodeId('u')]) },
      [],
    ],
    [
      'it is dropped on one of two',
      [part('t', 'model-trainer', 100, 0), part('u', 'model-trainer', 100, 120)],
      'canary-rollback',
      { corner, onto: nodeId('u') },
      ['u -model> model-registry'],
    ],
    [
      'several different things fit, each one end',
      [
        part('t', 'model-trainer', 100, 0),
        part('gate', 'evaluation-gate', 100, 120),
        part('log', 'prediction-log', 1300, 0),
        part('lake', 'data-lake', 100, 240),
      ],
      'canary-rollback',
      { corner },
      [
        'gate -control> model-registry',
        'model-server -predictions> log',
        't -model> model-registry',
      ],
    ],
    [
      'nothing that is near fits',
      [part('lake', 'data-lake', 100, 0)],
      'canary-rollback',
      { corner },
      [],
    ],
    [
      'one node takes what comes out and gives what goes in',
      [part('app', 'app-service', 100, 0)],
      'rag-permissions-guardrails',
      { corner },
      ['app -request> guardrails', 'guardrails -response> app'],
    ],
    [
      'a training set goes to the trainer where nothing splits it',
      [part('t', 'model-trainer', 100, 0)],
      'label-join-loop',
      { corner },
      ['dataset-builder -dataset> t'],
    ],
    [
      'and to the split where there is one',
      [part('t', 'model-trainer', 100, 0), part('split', 'data-splitter', 100, 120)],
      'label-join-loop',
      { corner },
      ['dataset-builder -dataset> split'],
    ],
    [
      'a trainer gives its model to the language model where there is no registry',
      [part('t', 'model-trainer', 100, 0)],
      'rag-permissions-guardrails',
      { corner },
      ['t -model> llm-server'],
    ],
    [
      'features become no examples by themselves, so a bare trainer gets none',
      [part('t', 'model-trainer', 100, 0)],
      'streaming-features',
      { corner },
      [],
    ],
  ];
  test.each(cases)('%s', (_, nodes, id, target, joins) => {
    expect(placed(boardOf(...nodes), id, target).joins).toEqual(joins);
  });

  test('beside a trainer, features go to the training set that feeds it, however far away', () => {
    const fed = withSet(line('set', 'split'), line('split', 't'));
    expect(features(fed)).toEqual(['feature-store -features> set']);
    expect(features(withSet(line('set', 'split')))).toEqual([]);
  });
});

describe('dropped on a node', () => {
  test('that the pattern contains, it becomes that part and keeps its place', () => {
    const board = boardOf(part('t', 'model-trainer', 100, 50, 'My trainer'));
    const { plan, after, joins } = placed(board, 'drift-retraining', {
      corner,
      onto: nodeId('t'),
    });
    expect(plan).toMatchObject({ merged: 't', connected: [] });
    expect(plan.nodes).toHaveLength(4);
    expect(after.nodes.get(nodeId('t'))).toBe(board.nodes.get(nodeId('t')));
    expect(joins).toEqual(['orchestrator -control> t']);
  });

  test('of a kind that the pattern has twice, none becomes it', () => {
    const board = boardOf(part('g', 'guardrails', 100, 50));
    const { plan } = placed(board, 'rag-permissions-guardrails', { corner, onto: nodeId('g') });
    expect(plan.merged).toBeUndefined();
    expect(plan.nodes).toHaveLength(7);
  });

  test('that it does not contain, all its parts are new', () => {
    const board = boardOf(part('t', 'data-lake', 100, 50));
    expect(placed(board, 'canary-rollback', { corner, onto: nodeId('t') }).plan.nodes).toHaveLength(
      5,
    );
  });
});

test('in a group with room its parts belong to the group', () => {
  const group: BoardNode = {
    id: nodeId('g'),
    type: 'group',
    label: 'Online',
    position: { x: 0, y: 0 },
    size: { width: 1600, height: 900 },
  };
  const { plan, after } = placed(boardOf(group), 'canary-rollback', {
    corner: { x: 200, y: 200 },
  });
  expect(plan.nodes.map((id) => after.nodes.get(id)?.parent)).toEqual(Array(5).fill('g'));
});

test('where nothing in reach is free it goes below all', () => {
  const wall: BoardNode = {
    id: nodeId('w'),
    type: 'note',
    text: '',
    position: { x: -5000, y: -5000 },
    size: { width: 10_000, height: 10_000 },
  };
  const { plan, after } = placed(boardOf(wall), 'canary-rollback', { corner: { x: 0, y: 0 } });
  const tops = plan.nodes.map((id) => after.nodes.get(id)?.position.y ?? 0);
  expect(Math.min(...tops)).toBeGreaterThan(5000);
});

const kinds = library.placeable.map(({ id }) => id);
const place = fc.record({
  x: fc.integer({ min: -600, max: 1400 }),
  y: fc.integer({ min: -400, max: 900 }),
});
const anyBoard = fc
  .record({
    parts: fc.array(fc.record({ kind: fc.constantFrom(...kinds), at: place }), { maxLength: 14 }),
    groups: fc.array(
      fc.record({
        at: place,
        width: fc.integer({ min: 100, max: 1500 }),
        height: fc.integer({ min: 100, max: 900 }),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ parts, groups }) =>
    boardOf(
      ...parts.map(({ kind, at }, i) => part(`n${i}`, kind, at.x, at.y)),
      ...groups.map(({ at, width, height }, i): BoardNode => ({
        id: nodeId(`g${i}`),
        type: 'group',
        label: 'Group',
        position: at,
        size: { width, height },
      })),
    ),
  );

const overlap = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const inside = (outer: Rect, a: Rect) =>
  a.x >= outer.x &&
  a.y >= outer.y &&
  a.x + a.width <= outer.x + outer.width &&
  a.y + a.height <= outer.y + outer.height;

test('law: a pattern covers nothing, leaves nothing dangling or senseless, and one undo takes it back', () => {
  fc.assert(
    fc.property(
      anyBoard,
      fc.constantFrom(...patterns),
      place,
      fc.option(fc.nat(20), { nil: undefined }),
      fc.integer({ min: 1, max: 1e6 }),
      (board, chosen, at, pick, seed) => {
        const ids = [...board.nodes.keys()];
        const onto = pick === undefined ? undefined : ids[pick % Math.max(1, ids.length)];
        const target = { corner: at, ...(onto === undefined ? {} : { onto }) };
        const plan = planPattern(board, library, chosen, target, seeded(seed));
        const document = createBoardDocument(board);
        const before = document.get();
        document.beginStep();
        const applied = document.apply(plan.changes);
        if (!applied.ok) throw new Error(JSON.stringify(applied.error));
        const after = document.get();
        const rectOf = (id: NodeId): Rect => {
          const node = after.nodes.get(id);
          if (!node) throw new Error(`gone: ${id}`);
          return { ...node.position, ...nodeSize(node, after, library) };
        };
        expect(plan.nodes.length + (plan.merged === undefined ? 0 : 1)).toBe(chosen.nodes.length);
        for (const id of plan.nodes)
          for (const other of after.nodes.values()) {
            if (other.id === id || !overlap(rectOf(id), rectOf(other.id))) continue;
            expect(other.type === 'group' && inside(rectOf(other.id), rectOf(id))).toBe(true);
          }
        for (const edge of after.edges.values()) {
          const [from, to] = [after.nodes.get(edge.from), after.nodes.get(edge.to)];
          const level =
            from &&
            to &&
            judge(library, edge.flow, definitionOf(library, from), definitionOf(library, to)).level;
          expect(['ok', 'conversion']).toContain(level);
        }
        document.undo();
        expect(document.get().nodes).toEqual(before.nodes);
        expect(document.get().edges).toEqual(before.edges);
      },
    ),
    { numRuns: 150 },
  );
});
