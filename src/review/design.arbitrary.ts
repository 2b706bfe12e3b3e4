import * as fc from 'fast-check';
import {
  emptyBoard,
  muteKey,
  type Board,
  type BoardNode,
  type ComponentNode,
  type Edge,
  type Goal,
  type Metric,
  type Mute,
  type PropertyValue,
} from '../core/board';
import { FLOWS, SPLITS, TIMINGS } from '../core/flow';
import { boardId, edgeId, goalId, metricId, nodeId, type NodeId } from '../core/ids';
import { STAGES } from '../framework/steps';
import { TASK_IDS } from '../framework/tasks';
import { bundledLibrary } from '../library/bundled';
import type { PropertyDefinition } from '../library/component';
import { connectAsDrawn } from '../library/connect';
import { ALL_RULES } from './catalogue/all-rules';

/** Test only: boards as people draw them, and the worked ones with pieces taken out and put in. */

const placeable = bundledLibrary.placeable;
/** What people write on a box that they give no component. */
const PLAIN_LABELS = [
  ...placeable.flatMap(({ name, technologies }) => [name, ...technologies.slice(0, 1)]),
  'Foo',
  'Team B',
  'Magic',
];
const STAGE_NAMES = STAGES.map(({ id }) => id.replaceAll('-', ' '));
const NOTES = [
  'no cleaning needed',
  'we evaluate offline on last month',
  'labels come from clicks within a day',
  'drift monitoring later',
  'TODO',
  'retrained weekly',
  ...STAGE_NAMES,
];
const GOALS = [
  'Raise 7-day retention by 1 % this quarter',
  'Cut fraud losses by 10 % this year',
  'Improve the experience',
  'More clicks',
];
const METRICS = ['ndcg@10', 'accuracy', 'PR-AUC', 'RMSE', 'clicks', 'hide rate', 'p99 latency'];

const valueOf = ({
  kind,
  choices,
  default: usual,
}: PropertyDefinition): fc.Arbitrary<PropertyValue> => {
  const own = usual === undefined ? [] : [fc.constant(usual)];
  if (kind === 'boolean') return fc.oneof(fc.boolean(), ...own);
  if (choices && choices.length > 0) return fc.oneof(fc.constantFrom(...choices), ...own);
  if (typeof usual === 'number' || kind === 'number') {
    return fc.oneof(
      fc.constantFrom(0, 1, 50, 400, 1_000_000),
      fc.double({ min: 0, max: 1, noNaN: true }),
      ...own,
    );
  }
  return fc.oneof(fc.constantFrom('none', '1d', '30d', 'hourly', 'random', 'x'), ...own);
};

const propertiesOf = (
  definitions: readonly PropertyDefinition[],
): fc.Arbitrary<{ [key: string]: PropertyValue }> =>
  fc
    .record(
      Object.fromEntries(
        definitions.slice(0, 8).map((property) => [property.key, valueOf(property)]),
      ),
    )
    .chain((all) => fc.subarray(Object.entries(all)))
    .map((entries) => Object.fromEntries(entries));

type Part = Pick<ComponentNode, 'component' | 'label' | 'properties'>;

const part: fc.Arbitrary<Part> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(...placeable).chain(({ id, name, properties }) =>
      fc.record({
        component: fc.constant(id),
        label: fc.constantFrom(name, `${name} 2`, 'Users', ''),
        properties: propertiesOf(properties),
      }),
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(...PLAIN_LABELS).map((label) => ({ label })) },
);

interface Piece {
  readonly from: number;
  readonly to: number;
  /** Absent: what the two would exchange. */
  readonly flow: Edge['flow'] | undefined;
  readonly split: Edge['split'];
  readonly timing: Edge['timing'];
}

const rarely = <T>(...values: readonly T[]): fc.Arbitrary<T | undefined> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...values) },
  );

const piece: fc.Arbitrary<Piece> = fc.record({
  from: fc.nat(),
  to: fc.nat(),
  flow: rarely(...FLOWS, 'note' as const),
  split: rarely(...SPLITS),
  timing: rarely(...TIMINGS),
});

const briefs = fc.record({
  task: fc.constantFrom(undefined, ...TASK_IDS, 'something else'),
  target: fc.constantFrom(undefined, 'a click of an impression'),
  baseline: fc.constantFrom(undefined, 'most popular'),
  goals: fc.subarray(GOALS, { maxLength: 2 }),
  metrics: fc.subarray(METRICS, { maxLength: 3 }),
  kind: fc.constantFrom('online', 'offline', 'guardrail', 'business'),
  personal: fc.constantFrom(undefined, true, false),
  peakQps: fc.constantFrom(undefined, 10, 100_000),
  latencyP99Ms: fc.constantFrom(undefined, 1, 200),
  freshness: fc.constantFrom(undefined, '1m', '1d'),
  positiveRate: fc.constantFrom(undefined, 0.001, 0.4),
});

/** What is added to a board, or is all of a new one. */
const additions = fc.record({
  parts: fc.array(part, { maxLength: 12 }),
  pieces: fc.array(piece, { maxLength: 18 }),
  groups: fc.array(fc.constantFrom('', ...STAGE_NAMES, 'Online'), { maxLength: 2 }),
  inside: fc.array(fc.nat(), { maxLength: 5 }),
  notes: fc.subarray(NOTES, { maxLength: 2 }),
  mutes: fc.subarray(
    ALL_RULES.map(({ id }) => id),
    { maxLength: 2 },
  ),
  brief: fc.option(briefs, { nil: undefined }),
});
type Additions = typeof additions extends fc.Arbitrary<infer T> ? T : never;

/** Random systems of all components, half of them on a worked design with pieces taken out. */
export const designArbitrary = (worked: readonly Board[]): fc.Arbitrary<Board> =>
  fc
    .tuple(
      fc.oneof(fc.constant(undefined), fc.constantFrom(...worked)),
      fc.array(fc.nat(), { maxLength: 6 }),
      fc.array(fc.nat(), { maxLength: 4 }),
      additions,
    )
    .map(([design, nodesOut, edgesOut, added]) => {
      const base = design ? without(design, nodesOut, edgesOut) : emptyBoard(boardId('law'));
      // On a worked design little is added, so that it stays one.
      const few = design
        ? { ...added, parts: added.parts.slice(0, 2), pieces: added.pieces.slice(0, 3) }
        : added;
      return withAdditions(base, few, design === undefined);
    });

function without(board: Board, nodesOut: readonly number[], edgesOut: readonly number[]): Board {
  const nodeIds = [...board.nodes.values()]
    .filter(({ type }) => type === 'component')
    .map(({ id }) => id);
  const edgeIds = [...board.edges.keys()];
  const gone = new Set<string>([
    ...nodesOut.flatMap((i) => nodeIds[i % nodeIds.length] ?? []),
    ...edgesOut.flatMap((i) => edgeIds[i % edgeIds.length] ?? []),
  ]);
  return {
    ...board,
    nodes: new Map([...board.nodes].filter(([id]) => !gone.has(id))),
    edges: new Map(
      [...board.edges].filter(
        ([id, { from, to }]) => !gone.has(id) && !gone.has(from) && !gone.has(to),
      ),
    ),
  };
}

/** Below the worked designs. */
const place = (i: number) => ({ x: (i % 4) * 320, y: 3000 + Math.floor(i / 4) * 160 });

function withAdditions(
  base: Board,
  { parts, pieces, groups, inside, notes, mutes, brief }: Additions,
  isNew: boolean,
): Board {
  const nodes = new Map<NodeId, BoardNode>(base.nodes);
  const groupIds = groups.map((label, i) => {
    const id = nodeId(`group-${i}`);
    nodes.set(id, { id, type: 'group', label, position: { x: 0, y: 3000 } });
    return id;
  });
  for (const [i, fields] of parts.entries()) {
    const id = nodeId(`part-${i}`);
    const parent = inside.includes(i) && groupIds[0] ? { parent: groupIds[0] } : {};
    nodes.set(id, { id, type: 'component', position: place(i), ...parent, ...fields });
  }
  for (const [i, text] of notes.entries()) {
    const id = nodeId(`note-${i}`);
    nodes.set(id, { id, type: i === 0 ? 'note' : 'text', text, position: place(40 + i) });
  }
  const ends = [...nodes.values()].filter(({ type }) => type === 'component' || type === 'group');
  const edges = new Map(base.edges);
  for (const [i, { from, to, flow, split, timing }] of pieces.entries()) {
    const [a, b] = [ends[from % ends.length], ends[to % ends.length]];
    if (!a || !b || a === b || a.parent === b.id || b.parent === a.id) continue;
    const id = edgeId(`piece-${i}`);
    edges.set(id, {
      id,
      from: a.id,
      to: b.id,
      flow: flow ?? connectAsDrawn(bundledLibrary, definitionOf(a), definitionOf(b)).flow,
      ...(split === undefined ? {} : { split }),
      ...(timing === undefined ? {} : { timing }),
    });
  }
  const muted = new Map<string, Mute>(
    mutes.map((rule, i) => {
      const mute = { rule, reason: i === 0 ? 'agreed' : '' };
      return [muteKey(mute), mute];
    }),
  );
  const board = { ...base, nodes, edges, muted };
  return isNew && brief ? { ...board, ...briefOf(brief) } : board;
}

const definitionOf = (node: BoardNode) =>
  node.type === 'component' ? bundledLibrary.get(node.component) : undefined;

type GivenBrief = NonNullable<Additions['brief']>;

function briefOf(given: GivenBrief): Pick<Board, 'brief' | 'constraints' | 'goals' | 'metrics'> {
  const { task, target, baseline, personal, peakQps, latencyP99Ms, freshness, positiveRate } =
    given;
  const goals = given.goals.map((text, i): Goal => ({ id: goalId(`g${i}`), text }));
  const metrics = given.metrics.map((name, i): Metric => ({
    id: metricId(`m${i}`),
    name,
    kind: given.kind,
  }));
  return {
    brief: {
      ...(task === undefined ? {} : { task }),
      ...(target === undefined ? {} : { target }),
      ...(baseline === undefined ? {} : { baseline }),
    },
    constraints: {
      ...(peakQps === undefined ? {} : { peakQps }),
      ...(latencyP99Ms === undefined ? {} : { latencyP99Ms }),
      ...(freshness === undefined ? {} : { freshness }),
      ...(positiveRate === undefined ? {} : { positiveRate }),
      ...(personal === undefined ? {} : { privacy: { personalData: personal } }),
    },
    goals: new Map(goals.map((goal) => [goal.id, goal])),
    metrics: new Map(metrics.map((metric) => [metric.id, metric])),
  };
}
