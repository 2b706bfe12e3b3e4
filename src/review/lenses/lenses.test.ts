import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { boardArbitrary } from '../../core/board.arbitrary';
import { emptyBoard, type Board, type ComponentNode, type Edge } from '../../core/board';
import { boardId, componentId, edgeId, nodeId } from '../../core/ids';
import { bundledLibrary as library } from '../../library/bundled';
import { connectAsDrawn } from '../../library/connect';
import { businessGoalUnjustifiedChoice } from '../catalogue/business-goal/unjustified-choice';
import { businessGoalUnserved } from '../catalogue/business-goal/unserved';
import { constraintsOverLatencyBudget } from '../catalogue/constraints/over-latency-budget';
import { constraintsStale } from '../catalogue/constraints/stale';
import { constraintsUnderCapacity } from '../catalogue/constraints/under-capacity';
import { featureEngineeringSkew } from '../catalogue/feature-engineering/skew';
import { privacyLeaves } from '../catalogue/privacy/leaves';
import { privacyNoRetention } from '../catalogue/privacy/no-retention';
import { privacyUnprotected } from '../catalogue/privacy/unprotected';
import { successMetricsUnmeasured } from '../catalogue/success-metrics/unmeasured';
import { BoardGraph } from '../engine/board-graph';
import type { Cases } from '../engine/cases';
import type { Rule } from '../engine/rule';
import { runRules } from '../engine/run-rules';
import { board } from '../test-board';
import { LENS_IDS, type LensId } from './lens';
import { latencyLens } from './latency';
import { readGraph, readLens } from './read-lens';
import { throughputLens } from './throughput';

/** Systems with numbers on them, some of them senseless, circles included. */
const systems: fc.Arbitrary<Board> = fc
  .record({
    kinds: fc.array(fc.constantFrom(...library.placeable.map(({ id }) => id)), {
      minLength: 1,
      maxLength: 14,
    }),
    ends: fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 30 }),
    numbers: fc.array(
      fc.record({
        latencyP99Ms: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
        latencyP50Ms: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
        replicas: fc.option(fc.nat(5), { nil: undefined }),
        replicaQps: fc.option(fc.nat(50), { nil: undefined }),
        itemsPerRequest: fc.option(fc.nat(50), { nil: undefined }),
        schedule: fc.constantFrom(undefined, 'hourly', 'daily', 'never'),
        lagSec: fc.option(fc.nat(900), { nil: undefined }),
        joinMode: fc.constantFrom(undefined, 'latest', 'as-of'),
        hitRate: fc.constantFrom(undefined, 0, 0.5, 1),
        outK: fc.constantFrom(undefined, 0, 10, 1000),
      }),
      { minLength: 14, maxLength: 14 },
    ),
    latencyP99Ms: fc.constantFrom(undefined, 0, 50, 300),
    peakQps: fc.constantFrom(undefined, 0, 100),
    freshness: fc.constantFrom(undefined, '10m', '1d', 'soon'),
    personalData: fc.constantFrom(undefined, true, false),
    goals: fc.constantFrom([], ['Raise retention by 1 %']),
    served: fc.boolean(),
  })
  .map(({ kinds, ends, numbers, goals, served, personalData, ...stated }) => {
    const nodes = kinds.map((component, i): ComponentNode => ({
      id: nodeId(`n${i}`),
      type: 'component',
      component,
      label: `${component} ${i}`,
      position: { x: 0, y: 0 },
      properties: defined(numbers[i] ?? {}),
    }));
    const edges = ends.flatMap(([a, b], i): Edge[] => {
      const [from, to] = [nodes[a], nodes[b]];
      if (!from || !to || from === to) return [];
      const { flow } = connectAsDrawn(
        library,
        library.get(from.component),
        library.get(to.component),
      );
      return [{ id: edgeId(`e${i}`), from: from.id, to: to.id, flow }];
    });
    const brief = board('', { goals, metrics: served ? ['ndcg@10', 'online: clicks'] : [] });
    return {
      ...emptyBoard(boardId('law')),
      goals: brief.goals,
      metrics: brief.metrics,
      constraints: {
        ...defined(stated),
        ...(personalData === undefined ? {} : { privacy: { personalData } }),
      },
      nodes: new Map(nodes.map((node) => [node.id, node])),
      edges: new Map(edges.map((edge) => [edge.id, edge])),
    };
  });

function defined<T extends object>(fields: T): { [K in keyof T]-?: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as never;
}

const graphOf = (given: Board): BoardGraph => new BoardGraph(given, library);
const fires = (given: Board, rule: Rule): string[] =>
  runRules(graphOf(given), [rule])
    .map(({ finding }) => finding.anchor ?? '')
    .toSorted();
const overOf = (given: Board) => latencyLens(graphOf(given)).over;
/** How often the lens says what the rule says. */
const says = (given: Board, lens: LensId, { id }: Rule): number =>
  readLens(lens, given, library).findings.filter(({ rule }) => rule === id).length;

describe('every lens', () => {
  test.each(LENS_IDS)('%s reads any board, twice alike, and only what is on it', (lens) => {
    fc.assert(
      fc.property(fc.oneof(systems, boardArbitrary), (given) => {
        const reading = readLens(lens, given, library);
        expect(reading).toEqual(readLens(lens, given, library));
        expect(structuredClone(reading)).toEqual(reading);
        expect(reading.lens).toBe(lens);
        expect(reading.headline).not.toBe('');
        const ids = reading.tints.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const known = new Set<string>([...given.nodes.keys(), ...given.edges.keys()]);
        expect(ids.filter((id) => !known.has(id))).toEqual([]);
        for (const tint of reading.tints) {
          const entry = reading.legend.find(
            ({ color, line }) => color === tint.color && line === tint.line,
          );
          expect(entry, `${tint.color} ${tint.line ?? 'plain'}`).toBeDefined();
        }
        expect(JSON.stringify(reading)).not.toMatch(/NaN|Infinity|undefined|:null/);
      }),
      { numRuns: 60 },
    );
  });

  test.each(LENS_IDS)('%s says what it needs of an empty board', (lens) => {
    const reading = readLens(lens, emptyBoard(boardId('empty')), library);
    expect(reading.tints).toEqual([]);
    expect(reading.findings).toEqual([]);
    expect(reading.headline).toMatch(
      /^(No|The brief states no goal|Features and labels meet nowhere)/,
    );
    expect(reading.missing.length).toBeGreaterThan(0);
  });

  test.each(LENS_IDS)('%s tells colours apart by line or words', (lens) => {
    fc.assert(
      fc.property(systems, (given) => {
        const { legend, tints } = readLens(lens, given, library);
        const edges = new Set<string>(given.edges.keys());
        for (const tint of tints) {
          if (edges.has(tint.id) || tint.words !== undefined) continue;
          const same = legend.filter((entry) => !entry.edge && entry.line === tint.line);
          expect(same.length, `${tint.color} without words`).toBe(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('no lens contradicts the rule that judges the same', () => {
  const pairs: readonly (readonly [LensId, Rule])[] = [
    ['throughput', constraintsUnderCapacity],
    ['privacy', privacyUnprotected],
    ['privacy', privacyLeaves],
    ['privacy', privacyNoRetention],
    ['parity', featureEngineeringSkew],
    ['freshness', constraintsStale],
    ['goals', businessGoalUnserved],
    ['goals', businessGoalUnjustifiedChoice],
    ['goals', successMetricsUnmeasured],
  ];
  test.each(pairs.map(([lens, rule]) => [lens, rule.id, rule] as const))(
    '%s and %s',
    (lens, _, rule) => {
      fc.assert(
        fc.property(systems, (given) => {
          expect(says(given, lens, rule)).toBe(fires(given, rule).length);
        }),
        { numRuns: 150 },
      );
    },
  );

  const cases = Object.values(
    import.meta.glob<{ cases: Cases }>('../catalogue/*/*.cases.ts', { eager: true }),
  ).map((file) => file.cases);
  test.each(pairs.map(([lens, rule]) => [lens, rule.id, rule] as const))(
    '%s and %s, on the cases of the rule',
    (lens, id, rule) => {
      const own = cases.find((candidate) => candidate.rule.id === id);
      const boards = [
        ...Object.values(own?.valid ?? {}),
        ...Object.values(own?.invalid ?? {}).map((invalid) => invalid.board),
      ];
      const fired = boards.map((given) => fires(given, rule).length);
      expect(boards.map((given) => says(given, lens, rule))).toEqual(fired);
      expect(fired.some((times) => times > 0)).toBe(true);
    },
  );

  test('latency and constraints/over-latency-budget, on the cases of the rule', () => {
    const own = cases.find(({ rule }) => rule === constraintsOverLatencyBudget);
    // The second states no time of its service: only a usual one makes it too long.
    const valid = Object.values(own?.valid ?? {}).map(overOf);
    expect(valid).toEqual(['no', 'estimated', 'unknown', 'no']);
    expect(Object.values(own?.invalid ?? {}).map((invalid) => overOf(invalid.board))).toEqual([
      'stated',
      'stated',
      'stated',
    ]);
  });

  it('is over the budget by stated numbers exactly where the rule fires', () => {
    fc.assert(
      fc.property(systems, (given) => {
        const over = latencyLens(graphOf(given)).over === 'stated';
        expect(over).toBe(fires(given, constraintsOverLatencyBudget).length > 0);
      }),
      { numRuns: 300 },
    );
  });

  it('calls the same nodes short of replicas', () => {
    fc.assert(
      fc.property(systems, (given) => {
        const short = throughputLens(graphOf(given))
          .rows.filter(({ verdict, certain }) => verdict === 'short' && certain)
          .map(({ node }) => node);
        expect(short.toSorted()).toEqual(fires(given, constraintsUnderCapacity));
      }),
      { numRuns: 300 },
    );
  });
});

test.each(LENS_IDS)('%s reads a board of 1,000 parts and 10,000 lines', (lens) => {
  const kinds = library.placeable.map(({ id }) => id);
  const nodes = Array.from({ length: 1000 }, (_, i): ComponentNode => ({
    id: nodeId(`n${i}`),
    type: 'component',
    component: kinds[i % kinds.length] ?? componentId('cache'),
    label: `node ${i}`,
    position: { x: 0, y: 0 },
    properties: { latencyP99Ms: i % 7, lagSec: i % 5 },
  }));
  const edges = Array.from({ length: 10_000 }, (_, i): Edge[] => {
    const from = nodes[(i * 7919) % 1000];
    const to = nodes[(i * 104_729 + 13) % 1000];
    if (!from || !to || from === to) return [];
    const { flow } = connectAsDrawn(
      library,
      library.get(from.component),
      library.get(to.component),
    );
    return [{ id: edgeId(`e${i}`), from: from.id, to: to.id, flow }];
  }).flat();
  const given: Board = {
    ...emptyBoard(boardId('large')),
    constraints: { peakQps: 100, latencyP99Ms: 100, freshness: '1h' },
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
  };
  // How long it takes is printed by the bench: nothing here depends on how busy the machine is.
  const reading = readGraph(lens, new BoardGraph(given, library, { plansMends: false }));
  expect(reading.headline).not.toBe('');
  // What is no number is null in JSON.
  expect(JSON.stringify(reading)).not.toMatch(/NaN|Infinity|:null/);
});
