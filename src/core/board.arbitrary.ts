import * as fc from 'fast-check';
import type { Board, BoardNode, Edge, Goal, Metric, Mute } from './board';
import {
  BRIEF_PARTS,
  emptyBoard,
  METRIC_KINDS,
  muteKey,
  RULE_LEVELS,
  SIDES,
  STRICTNESS,
} from './board';
import { FLOWS, SPLITS, TIMINGS } from './flow';
import { freeze } from './freeze';
import { boardId, componentId, edgeId, goalId, metricId, nodeId } from './ids';
import type { NodeId } from './ids';
import type { Json, JsonObject } from './json';
import { isEnd } from './references';

/** Test only: boards of up to a dozen nodes that use every kind of field, and hold together. */

const words = fc.oneof(
  fc.constantFrom('Feature store', 'ranker', 'ndcg@10', '', 'Größe <b>', '推薦 🎯', 'a -> b'),
  fc.string({ maxLength: 12 }),
);
const coordinate = fc.integer({ min: -4000, max: 4000 }).map((n) => n / 4);
export const pointArbitrary = fc.record({ x: coordinate, y: coordinate });
const sizes = fc.record({
  width: fc.integer({ min: 1, max: 900 }),
  height: fc.integer({ min: 1, max: 900 }),
});
const number = fc.oneof(
  fc.integer(),
  fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
);
const key = fc.constantFrom('latencyP99Ms', 'schedule', 'pointInTime', 'a/b', 'slices', 'x');

const json: fc.Arbitrary<Json> = fc.oneof(
  words,
  number,
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.oneof(words, number), { maxLength: 3 }),
);
export const jsonObjectArbitrary: fc.Arbitrary<JsonObject> = fc.dictionary(
  fc.constantFrom('future', 'colour', 'vendor'),
  json,
  { minKeys: 1, maxKeys: 2 },
);
const extra = { extra: jsonObjectArbitrary };
export const propertyValueArbitrary = fc.oneof(
  words,
  number,
  fc.boolean(),
  fc.array(fc.oneof(words, number), { maxLength: 3 }),
);
const properties = fc.dictionary(key, propertyValueArbitrary, { minKeys: 1, maxKeys: 3 });

const goalIds = ['g1', 'g2', 'g3'].map(goalId);
const serves = fc.subarray(goalIds, { minLength: 1 });
const zs = fc.constantFrom('a0', 'a1', 'a2', 'a1V', 'Zz');

const common = {
  position: pointArbitrary,
  z: zs,
  size: sizes,
  color: fc.constantFrom('red', 'teal'),
  link: words,
  locked: fc.boolean(),
  pinned: fc.boolean(),
  notes: words,
  because: words,
  serves,
  ...extra,
};
const POSITION = { requiredKeys: ['id', 'type', 'position'] } as const;

const nodeArbitrary = (id: NodeId): fc.Arbitrary<BoardNode> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record(
        {
          id: fc.constant(id),
          type: fc.constant('component' as const),
          component: fc.constantFrom('feature-store', 'ranker').map(componentId),
          label: words,
          properties,
          ...common,
        },
        { requiredKeys: [...POSITION.requiredKeys, 'label'] },
      ),
    },
    {
      weight: 2,
      arbitrary: fc.record(
        { id: fc.constant(id), type: fc.constant('group' as const), label: words, ...common },
        { requiredKeys: [...POSITION.requiredKeys, 'label'] },
      ),
    },
    {
      weight: 1,
      arbitrary: fc.record(
        { id: fc.constant(id), type: fc.constantFrom('note', 'text'), text: words, ...common },
        { requiredKeys: [...POSITION.requiredKeys, 'text'] },
      ),
    },
    {
      weight: 1,
      arbitrary: fc.record(
        {
          id: fc.constant(id),
          type: fc.constant('brief' as const),
          part: fc.constantFrom(...BRIEF_PARTS),
          ...common,
        },
        { requiredKeys: [...POSITION.requiredKeys, 'part'] },
      ),
    },
  );

const sides = fc.record(
  { from: fc.constantFrom(...SIDES), to: fc.constantFrom(...SIDES) },
  { requiredKeys: [] },
);
/** Everything about an edge but its ends. */
export const edgeFieldsArbitrary = fc.record(
  {
    flow: fc.constantFrom(...FLOWS, 'note' as const),
    label: words,
    split: fc.constantFrom(...SPLITS),
    timing: fc.constantFrom(...TIMINGS),
    sides,
    bends: fc.array(pointArbitrary, { maxLength: 3 }),
    style: fc.constantFrom('straight', 'smooth'),
    ...extra,
  },
  { requiredKeys: ['flow'] },
);

export const goalArbitrary: fc.Arbitrary<Goal> = fc.record(
  {
    id: fc.constantFrom(...goalIds),
    text: words,
    kind: fc.constantFrom('business', 'product'),
    order: zs,
    ...extra,
  },
  { requiredKeys: ['id', 'text'] },
);
export const metricArbitrary: fc.Arbitrary<Metric> = fc.record(
  {
    id: fc.constantFrom('m1', 'm2', 'm3').map(metricId),
    name: words,
    kind: fc.constantFrom(...METRIC_KINDS),
    serves,
    order: zs,
    ...extra,
  },
  { requiredKeys: ['id', 'name', 'kind'] },
);
export const muteArbitrary: fc.Arbitrary<Mute> = fc.record(
  {
    rule: fc.constantFrom('framing/goal', 'data/split'),
    at: fc.constantFrom('n0', 'n1', 'data-split'),
    reason: words,
    ...extra,
  },
  { requiredKeys: ['rule', 'reason'] },
);
export const briefArbitrary = fc.record(
  {
    problem: words,
    task: fc.constantFrom('ranking', 'my own'),
    target: words,
    baseline: words,
    assumptions: fc.array(words, { maxLength: 2 }),
    profile: fc.dictionary(fc.constantFrom('online', 'batch'), fc.boolean(), { minKeys: 1 }),
    ...extra,
  },
  { requiredKeys: [] },
);
export const constraintsArbitrary = fc.record(
  {
    dau: number,
    peakQps: number,
    latencyP99Ms: number,
    freshness: fc.constantFrom('15m', '1h'),
    corpus: number,
    positiveRate: number,
    privacy: fc.oneof(
      fc.record({ personalData: fc.boolean(), notes: words }),
      fc.record({ notes: words, ...extra }),
    ),
    ...extra,
  },
  { requiredKeys: [] },
);
export const settingsArbitrary = fc.record(
  {
    rules: fc.dictionary(
      fc.constantFrom('data/split', 'framing/goal'),
      fc.constantFrom(...RULE_LEVELS),
      { minKeys: 1 },
    ),
    grouping: fc.constantFrom('four-step', 'nine-step'),
    strictness: fc.constantFrom(...STRICTNESS),
    ...extra,
  },
  { requiredKeys: [] },
);

const nodesArbitrary = fc
  .uniqueArray(fc.integer({ min: 0, max: 11 }), { maxLength: 9 })
  .chain((numbers) => fc.tuple(...numbers.map((n) => nodeArbitrary(nodeId(`n${n}`)))));

const pick = fc.nat({ max: 1000 });

const byId = <T extends { readonly id: string }>(items: readonly T[]): Map<T['id'], T> =>
  new Map(items.map((item) => [item.id, freeze(item)]));

/** A node lies in a group that comes before it in the list, or in none: no cycles. */
function nested(nodes: readonly BoardNode[], picks: readonly number[]): BoardNode[] {
  return nodes.map((node, index) => {
    const groups = nodes.slice(0, index).filter(({ type }) => type === 'group');
    const parent = groups[(picks[index] ?? 0) % (groups.length + 2)];
    return parent ? { ...node, parent: parent.id } : node;
  });
}

function joined(
  nodes: readonly BoardNode[],
  seeds: readonly (readonly [number, number, Omit<Edge, 'id' | 'from' | 'to'>])[],
): Edge[] {
  const ends = nodes.filter(isEnd);
  return seeds.flatMap(([first, second, fields], index) => {
    const from = ends[first % ends.length];
    const to = ends[second % ends.length];
    return from && to && from !== to
      ? [{ id: edgeId(`e${index}`), from: from.id, to: to.id, ...fields }]
      : [];
  });
}

export const boardArbitrary: fc.Arbitrary<Board> = fc
  .record({
    title: words,
    nodes: nodesArbitrary,
    parents: fc.array(pick, { minLength: 12, maxLength: 12 }),
    edges: fc.array(fc.tuple(pick, pick, edgeFieldsArbitrary), { maxLength: 8 }),
    goals: fc.uniqueArray(goalArbitrary, { selector: ({ id }) => id }),
    metrics: fc.uniqueArray(metricArbitrary, { selector: ({ id }) => id }),
    muted: fc.uniqueArray(muteArbitrary, { selector: muteKey, maxLength: 3 }),
    brief: briefArbitrary,
    constraints: constraintsArbitrary,
    settings: settingsArbitrary,
    more: fc.option(jsonObjectArbitrary, { nil: undefined }),
  })
  .map((seed) => {
    const nodes = nested(seed.nodes, seed.parents);
    return Object.freeze({
      ...emptyBoard(boardId('board'), seed.title),
      brief: freeze(seed.brief),
      constraints: freeze(seed.constraints),
      settings: freeze(seed.settings),
      nodes: byId(nodes),
      edges: byId(joined(nodes, seed.edges)),
      goals: byId(seed.goals),
      metrics: byId(seed.metrics),
      muted: new Map(seed.muted.map((mute) => [muteKey(mute), freeze(mute)])),
      components: byId([
        {
          id: componentId('mine'),
          name: 'Mine',
          base: componentId('ranker'),
          properties: [
            { key: 'rpm', label: 'Rounds', kind: 'number' as const, unit: '1/min', default: 3 },
          ],
        },
      ]),
      sketch: byId([{ id: 'shape:1', record: { typeName: 'shape', x: 1 } }]),
      ...(seed.more === undefined ? {} : { extra: freeze(seed.more) }),
    });
  });
