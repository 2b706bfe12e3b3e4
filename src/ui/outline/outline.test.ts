import { describe, expect, test } from 'vitest';

import { applyChanges } from '../../core/apply-changes';
import { emptyBoard, type Board } from '../../core/board';
import { boardId } from '../../core/ids';
import { planNotation } from '../../actions/paste-notation';
import { bundledLibrary as library } from '../../library/bundled';
import { board } from '../../library/test-board';
import { nodeName } from '../properties/node-name';
import { outlineOf } from './outline-of';
import { outlineLines, outlineText } from './outline-text';

const system = board(
  'Kafka:event-stream > wash:data-cleaning > store:feature-store; store > wash',
  {
    nodes: {
      kafka: { position: { x: 0, y: 0 } },
      wash: { position: { x: 300, y: 0 } },
      store: { position: { x: 600, y: 0 } },
    },
    groups: { online: { label: 'Online', of: ['store'] } },
    notes: { why: 'because' },
  },
);

test('each lane is a heading, and each part says what goes in and out', () => {
  const read = outlineOf(system, library).map(({ group, entries }) => [
    group ? nodeName(system, group.id) : 'outside',
    entries.map(({ name, kind, incoming, outgoing }) =>
      [
        incoming.map(({ from }) => from).join(),
        `${name}, ${kind ?? 'note'}`,
        outgoing.map(({ to }) => to).join(),
      ].join(' > '),
    ),
  ]);
  expect(read[0]).toEqual(['Online', ['wash > store, Feature store > wash']]);
  expect(read[1]?.[0]).toBe('outside');
  expect(read[1]?.[1]).toEqual(
    expect.arrayContaining([
      ' > Kafka, Event stream > wash',
      'kafka,store > wash, Data cleaning > store',
    ]),
  );
});

describe('the text', () => {
  test('names a component only where the label does not say it', () => {
    const text = outlineText(system, library);
    expect(text.split('\n')[0]).toMatch(/^Kafka > wash(:data-cleaning)? /);
  });

  test('each name in it knows its node', () => {
    const text = outlineText(system, library);
    const lines = outlineLines(text, system);
    expect(lines.map((line) => line.map((piece) => piece.text).join(''))).toEqual(text.split('\n'));
    const named = lines.flat().flatMap(({ node }) => node ?? []);
    expect(new Set(named)).toEqual(new Set([...system.nodes.keys()].filter((id) => id !== 'why')));
  });

  test('pasted on another board it draws the same', async () => {
    const there = emptyBoard(boardId('other'));
    let count = 0;
    const random = () => (count++ * 0.137) % 1;
    const text = outlineText(system, library);
    const plan = await planNotation(text, () => there, library, { x: 0, y: 0 }, random);
    const drawn = plan && applyChanges(there, plan.changes);
    expect(drawn?.ok === true && meaning(drawn.value)).toEqual(meaning(system));
  });
});

test.each([
  ['a note', 'We saw that latency grows.'],
  ['a quotation', '> somebody said this'],
  ['a list', '- one\n- two'],
  ['arrows that the reader of lines takes', 'a -> b -> c'],
  ['nothing that the library knows', 'zzz > qqq'],
  ['a piece of a program', 'qqq: { zzz }'],
  ['markup', '<div>hello</div>'],
])('%s is no notation', async (_, text) => {
  const board = emptyBoard(boardId('b'));
  expect(
    await planNotation(
      text,
      () => board,
      library,
      { x: 0, y: 0 },
      () => 0.5,
    ),
  ).toBeUndefined();
});

const meaning = ({ nodes, edges }: Board) => {
  const names = new Map(
    [...nodes.values()].flatMap((node) =>
      node.type === 'component' ? [[node.id, `${node.label}: ${node.component}`] as const] : [],
    ),
  );
  const groups = [...nodes.values()].flatMap(({ id, parent }) => {
    const group = parent && nodes.get(parent);
    return group?.type === 'group' ? `${names.get(id)} in ${group.label}` : [];
  });
  return {
    nodes: [...names.values()].toSorted(),
    groups: groups.toSorted(),
    edges: [...edges.values()]
      .map(({ from, to, flow }) => `${names.get(from)} ${flow} ${names.get(to)}`)
      .toSorted(),
  };
};
