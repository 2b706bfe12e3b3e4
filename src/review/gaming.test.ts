import { expect, test } from 'vitest';
import type { Board, BoardNode, ComponentNode, Edge, Mute } from '../core/board';
import { emptyBoard, muteKey } from '../core/board';
import { parseBoard } from '../core/format/parse';
import { boardId, edgeId, nodeId, type NodeId } from '../core/ids';
import { STAGES } from '../framework/steps';
import { bundledLibrary } from '../library/bundled';
import { connectAsDrawn } from '../library/connect';
import { ALL_RULES } from './catalogue/all-rules';
import { PROFILES } from './engine/review';
import { reviewBoard } from './review-board';
import { board } from './test-board';

const files = import.meta.glob<string>('../../examples/*/board.stageboard', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const [, text = ''] =
  Object.entries(files).find(([path]) => path.includes('video-recommendation')) ?? [];
const parsed = parseBoard(text);
if (!parsed.ok) throw new Error('The example is not a board.');
/** A worked design that scores 99 or more. */
const GOOD = parsed.value.board;

const total = (given: Board): number => reviewBoard(given, bundledLibrary, 0).score.total;

const boxes = (given: Board): ComponentNode[] =>
  [...given.nodes.values()].filter((node) => node.type === 'component');

const withNodes = (given: Board, nodes: readonly BoardNode[]): Board => ({
  ...given,
  nodes: new Map(nodes.map((node) => [node.id, node])),
});

const withEdges = (given: Board, edges: readonly Edge[]): Board => ({
  ...given,
  edges: new Map(edges.map((edge) => [edge.id, edge])),
});

const kindOf = (node: BoardNode) =>
  bundledLibrary.get(node.type === 'component' ? node.component : undefined);

const joined = (from: BoardNode, to: BoardNode): Edge => {
  const { flow } = connectAsDrawn(bundledLibrary, kindOf(from), kindOf(to));
  return { id: edgeId(`${from.id}--${to.id}`), from: from.id, to: to.id, flow };
};

const bare = emptyBoard(boardId('game'));
const LOOSE = withNodes(
  bare,
  bundledLibrary.placeable.map(({ id, name }, i) => ({
    id: nodeId(`n${i}`),
    type: 'component',
    component: id,
    label: name,
    position: { x: (i % 10) * 240, y: Math.floor(i / 10) * 120 },
  })),
);

const starOf = (given: Board): Board => {
  const [hub, ...others] = boxes(given);
  return withEdges(given, hub ? others.map((node) => joined(hub, node)) : []);
};
const bothWays = (given: Board): Board => {
  const [hub, ...others] = boxes(given);
  return withEdges(
    given,
    hub ? others.flatMap((node) => [joined(hub, node), joined(node, hub)]) : [],
  );
};
const chainOf = (given: Board): Board => {
  const all = boxes(given);
  return withEdges(
    given,
    all.slice(1).flatMap((node, i) => (all[i] ? [joined(all[i], node)] : [])),
  );
};

const STAGE_WORDS = STAGES.map(({ id }) => id.replaceAll('-', ' '));
const EVERY_WORD =
  'We state a business goal, ML task and success metrics with constraints; data collection, storage, cleaning, labelling by people, privacy with redaction and retention, feature engineering, dataset split, model selection, training, offline evaluation, release by canary, serving, drift monitoring with alerts, and feedback.';

const note = (id: string, words: string): BoardNode => ({
  id: nodeId(id),
  type: 'note',
  text: words,
  position: { x: 0, y: -400 },
});
const plain = (id: string, label: string): BoardNode => ({
  id: nodeId(id),
  type: 'component',
  label,
  position: { x: 0, y: 0 },
});

const grouped = (given: Board, label: string): Board => {
  const group: BoardNode = { id: nodeId('g'), type: 'group', label, position: { x: 0, y: 0 } };
  return withNodes(given, [
    ...[...given.nodes.values()].map((node) => ({ ...node, parent: group.id })),
    group,
  ]);
};

const renamed = (id: NodeId): NodeId => nodeId(`copy-${id}`);
const twice = (given: Board): Board => ({
  ...given,
  nodes: new Map(
    [
      ...given.nodes.values(),
      ...boxes(given).map((node) => ({ ...node, id: renamed(node.id) })),
    ].map((node) => [node.id, node]),
  ),
  edges: new Map(
    [
      ...given.edges.values(),
      ...[...given.edges.values()].slice(1).map((edge) => ({
        ...edge,
        id: edgeId(`copy-${edge.id}`),
        from: renamed(edge.from),
        to: renamed(edge.to),
      })),
    ]
      .filter(({ from, to }) => !from.startsWith('copy-g') && !to.startsWith('copy-g'))
      .map((edge) => [edge.id, edge]),
  ),
});

const muted = (given: Board, reason: string): Board => ({
  ...given,
  muted: new Map<string, Mute>(
    ALL_RULES.map(({ id }) => {
      const mute = { rule: id, reason };
      return [muteKey(mute), mute];
    }),
  ),
});

const THREE = board('clicks:event-log > trainer:model-trainer -model-> server:model-server');
const NOTHING = Object.fromEntries(PROFILES.map((id) => [id, false]));

/** Each trick, and the most that it may earn. */
const TRICKS: readonly (readonly [name: string, most: number, given: Board])[] = [
  ['all components without a line', 20, LOOSE],
  ['all components around the first', 20, starOf(LOOSE)],
  ['all components around the first, both ways', 20, bothWays(LOOSE)],
  ['all components in one chain', 25, chainOf(LOOSE)],
  ['the parts of a good design around one, its brief kept', 45, starOf(GOOD)],
  ['a good design without its lines', 40, withEdges(GOOD, [])],
  [
    'a good design whose lines mean nothing',
    40,
    withEdges(
      GOOD,
      [...GOOD.edges.values()].map((edge) => ({ ...edge, flow: 'note' })),
    ),
  ],
  [
    'a good design with every line reversed',
    40,
    withEdges(
      GOOD,
      [...GOOD.edges.values()].map((edge) => ({ ...edge, from: edge.to, to: edge.from })),
    ),
  ],
  ['one note with all the words', 12, withNodes(bare, [note('n', EVERY_WORD)])],
  [
    'a note a stage',
    12,
    withNodes(
      bare,
      STAGE_WORDS.map((words, i) => note(`n${i}`, words)),
    ),
  ],
  ['one box with all the words', 12, withNodes(bare, [plain('n', EVERY_WORD)])],
  [
    'a plain box a stage, without a line',
    25,
    withNodes(
      bare,
      STAGE_WORDS.map((words, i) => plain(`n${i}`, words)),
    ),
  ],
  [
    'a plain box a stage, in a chain',
    25,
    chainOf(
      withNodes(
        bare,
        STAGE_WORDS.map((words, i) => plain(`n${i}`, words)),
      ),
    ),
  ],
  ['all components in a frame with all the words', 20, grouped(LOOSE, EVERY_WORD)],
  ['an empty frame with all the words', 12, grouped(bare, EVERY_WORD)],
  ['three boxes, and everything muted without a reason', 20, muted(THREE, '')],
  ['three boxes of which nothing is said to apply', 20, { ...THREE, brief: { profile: NOTHING } }],
  [
    'all components without a line of which nothing is said to apply',
    25,
    { ...LOOSE, brief: { profile: NOTHING } },
  ],
  [
    'all components without a line, and no rule on',
    40,
    { ...LOOSE, settings: { rules: Object.fromEntries(ALL_RULES.map(({ id }) => [id, 'off'])) } },
  ],
  [
    'three boxes, and no rule on',
    25,
    { ...THREE, settings: { rules: Object.fromEntries(ALL_RULES.map(({ id }) => [id, 'off'])) } },
  ],
  [
    'three boxes that are named with all the words',
    25,
    withNodes(
      THREE,
      boxes(THREE).map((node) => ({ ...node, label: EVERY_WORD })),
    ),
  ],
  [
    'three boxes with all the words in their notes and reasons',
    30,
    withNodes(
      THREE,
      boxes(THREE).map((node) => ({ ...node, notes: EVERY_WORD, because: EVERY_WORD })),
    ),
  ],
];

test('a good design drawn twice, the second time with a line less, earns no more than once', () => {
  expect(total(GOOD)).toBeGreaterThanOrEqual(99);
  expect(total(twice(GOOD))).toBeLessThanOrEqual(total(GOOD));
});

test('what is set aside without a reason is not set aside', () => {
  expect(total(muted(THREE, ' '))).toBe(total(THREE));
  expect(reviewBoard(muted(THREE, ''), bundledLibrary).unusedMutes).toHaveLength(ALL_RULES.length);
});

test.each(TRICKS)('%s earns at most %d', (_, most, given) => {
  expect(total(given)).toBeLessThanOrEqual(most);
});
