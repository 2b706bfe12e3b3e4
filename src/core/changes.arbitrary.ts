import * as fc from 'fast-check';
import { applyChanges } from './apply-changes';
import type { Board, BoardNode } from './board';
import { muteKey } from './board';
import {
  boardArbitrary,
  briefArbitrary,
  constraintsArbitrary,
  edgeFieldsArbitrary,
  goalArbitrary,
  jsonObjectArbitrary,
  metricArbitrary,
  muteArbitrary,
  pointArbitrary,
  propertyValueArbitrary,
  settingsArbitrary,
} from './board.arbitrary';
import type { Change } from './change';
import { edgeId, nodeId } from './ids';
import { isEnd } from './references';

/** Test only: what somebody might do to a board next, whatever is on it by then. */
export type Deed = (board: Board, index: number) => readonly Change[];

const at = <T>(items: Iterable<T>, pick: number): T | undefined => {
  const list = [...items];
  return list[pick % Math.max(1, list.length)];
};
const pick = fc.nat({ max: 1000 });
const text = fc.constantFrom('Ranker', '', 'Größe', 'lake', 'a & b');

const withNode =
  (
    chosen: number,
    deed: (node: BoardNode, board: Board, index: number) => readonly Change[],
  ): Deed =>
  (board, index) => {
    const node = at(board.nodes.values(), chosen);
    return node ? deed(node, board, index) : [];
  };

const addNode = fc
  .tuple(text, pointArbitrary, fc.boolean())
  .map(([label, position, group]): Deed => (_, index) => {
    const id = nodeId(`new${index}`);
    const value = {
      id,
      type: group ? ('group' as const) : ('component' as const),
      label,
      position,
    };
    return [{ type: 'add', in: 'nodes', id, value }];
  });

const removeNode = pick.map((chosen) =>
  withNode(chosen, ({ id }, board) => [
    { type: 'remove', in: 'nodes', id },
    ...[...board.edges.values()]
      .filter(({ from, to }) => from === id || to === id)
      .map((edge): Change => ({ type: 'remove', in: 'edges', id: edge.id })),
    ...[...board.nodes.values()]
      .filter(({ parent }) => parent === id)
      .map((node): Change => ({ type: 'set', in: 'nodes', id: node.id, fields: { parent: null } })),
  ]),
);

const moveNode = fc
  .tuple(pick, pointArbitrary)
  .map(([chosen, position]) =>
    withNode(chosen, ({ id }) => [{ type: 'set', in: 'nodes', id, fields: { position } }]),
  );

const renameNode = fc.tuple(pick, text).map(([chosen, words]) =>
  withNode(chosen, (node) => {
    if (node.type === 'brief') return [];
    const fields = 'label' in node ? { label: words } : { text: words };
    return [{ type: 'set', in: 'nodes', id: node.id, fields }];
  }),
);

const decorateNode = fc
  .tuple(
    pick,
    fc.record(
      {
        locked: fc.option(fc.boolean(), { nil: null }),
        notes: fc.option(text, { nil: null }),
        z: fc.constantFrom('a5', 'a6', null),
        extra: fc.option(jsonObjectArbitrary, { nil: null }),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([chosen, fields]) =>
    withNode(chosen, ({ id }) => [{ type: 'set', in: 'nodes', id, fields }]),
  );

const setProperty = fc
  .tuple(
    pick,
    fc.constantFrom('latencyP99Ms', 'a/b', 'x'),
    fc.option(propertyValueArbitrary, { nil: null }),
  )
  .map(([chosen, key, value]) =>
    withNode(chosen, (node) =>
      node.type === 'component' ? [{ type: 'property', id: node.id, key, value }] : [],
    ),
  );

/** Into a group that does not lie inside of it, or out of its group. */
const reparent = fc.tuple(pick, pick).map(([chosen, into]) =>
  withNode(chosen, (node, board) => {
    const inside = (id: string): boolean => {
      const parent = board.nodes.get(nodeId(id))?.parent;
      return id === node.id || (parent !== undefined && inside(parent));
    };
    const groups = [...board.nodes.values()].filter(
      ({ id, type }) => type === 'group' && !inside(id),
    );
    const parent = groups[into % (groups.length + 1)]?.id ?? null;
    return [{ type: 'set', in: 'nodes', id: node.id, fields: { parent } }];
  }),
);

const addEdge = fc
  .tuple(pick, pick, edgeFieldsArbitrary)
  .map(([first, second, fields]): Deed => (board, index) => {
    const ends = [...board.nodes.values()].filter(isEnd);
    const from = at(ends, first);
    const to = at(ends, second);
    if (!from || !to || from === to) return [];
    const id = edgeId(`wire${index}`);
    const value = { id, from: from.id, to: to.id, ...fields };
    return [{ type: 'add', in: 'edges', id, value }];
  });

const changeEdge = fc
  .tuple(pick, fc.option(edgeFieldsArbitrary, { nil: null }))
  .map(([chosen, fields]): Deed => (board) => {
    const edge = at(board.edges.values(), chosen);
    if (!edge) return [];
    if (fields) return [{ type: 'set', in: 'edges', id: edge.id, fields }];
    return [{ type: 'remove', in: 'edges', id: edge.id }];
  });

const writeGoal = goalArbitrary.map((value): Deed => (board) => {
  const { id, ...fields } = value;
  return board.goals.has(id)
    ? [{ type: 'set', in: 'goals', id, fields }]
    : [{ type: 'add', in: 'goals', id, value }];
});
const removeGoal = pick.map((chosen): Deed => (board) => {
  const goal = at(board.goals.keys(), chosen);
  return goal ? [{ type: 'remove', in: 'goals', id: goal }] : [];
});
const writeMetric = metricArbitrary.map((value): Deed => (board) => {
  const { id, ...fields } = value;
  return board.metrics.has(id)
    ? [{ type: 'set', in: 'metrics', id, fields }]
    : [{ type: 'add', in: 'metrics', id, value }];
});
const mute = muteArbitrary.map((value): Deed => (board) => {
  const id = muteKey(value);
  return board.muted.has(id)
    ? [{ type: 'remove', in: 'muted', id }]
    : [{ type: 'add', in: 'muted', id, value }];
});
const writeSingle: fc.Arbitrary<Deed> = fc.oneof(
  briefArbitrary.map((fields): Deed => () => [{ type: 'write', in: 'brief', fields }]),
  constraintsArbitrary.map((fields): Deed => () => [{ type: 'write', in: 'constraints', fields }]),
  settingsArbitrary.map((fields): Deed => () => [{ type: 'write', in: 'settings', fields }]),
  text.map((title): Deed => () => [{ type: 'write', in: 'board', fields: { title } }]),
  fc.constant<Deed>(() => [
    { type: 'write', in: 'brief', fields: { problem: null, profile: null, extra: null } },
    { type: 'write', in: 'constraints', fields: { privacy: null, dau: null } },
    { type: 'write', in: 'board', fields: { extra: null } },
  ]),
);

export const deedArbitrary: fc.Arbitrary<Deed> = fc.oneof(
  addNode,
  removeNode,
  moveNode,
  renameNode,
  decorateNode,
  setProperty,
  reparent,
  addEdge,
  changeEdge,
  writeGoal,
  removeGoal,
  writeMetric,
  mute,
  writeSingle,
);

/** The changes of all deeds, each done to what those before it left. */
export function changesOf(board: Board, deeds: readonly Deed[], tag = 0): Change[][] {
  let current = board;
  return deeds.map((deed, index) => {
    const changes = [...deed(current, tag + index)];
    const result = applyChanges(current, changes);
    if (!result.ok) throw new Error(`A deed does not fit: ${JSON.stringify(result.error)}`);
    current = result.value;
    return changes;
  });
}

/** A board, and steps of changes that apply to it one after the other. */
export const editedBoardArbitrary: fc.Arbitrary<{
  readonly board: Board;
  readonly steps: readonly (readonly Change[])[];
}> = fc
  .tuple(boardArbitrary, fc.array(deedArbitrary, { minLength: 1, maxLength: 12 }))
  .map(([board, deeds]) => ({ board, steps: changesOf(board, deeds) }));
