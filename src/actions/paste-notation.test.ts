import { expect, test } from 'vitest';

import { applyChanges } from '../core/apply-changes';
import { emptyBoard } from '../core/board';
import { boardId } from '../core/ids';
import { bundledLibrary as library } from '../library/bundled';
import { planNotation } from './paste-notation';

async function pasted(text: string) {
  const on = emptyBoard(boardId('b'));
  let count = 0;
  const random = () => (count++ * 0.137) % 1;
  const plan = await planNotation(text, () => on, library, { x: 0, y: 0 }, random);
  const result = applyChanges(on, plan?.changes ?? []);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return { board: result.value, says: plan?.says };
}

const chart = `flowchart LR
  subgraph online [Online]
    api[API gateway] --> ranker{{Ranker}}
  end
  clicks[(Click log)] -->|nightly| train[Trainer] & drift["Drift (weekly)"]
  train ==> ranker
  ranker -.-> clicks`;

test('a Mermaid chart has its boxes, its group and its lines on the board', async () => {
  const { board, says } = await pasted(chart);
  const nodes = [...board.nodes.values()];
  const labelOf = (id: string): string | undefined =>
    nodes.flatMap((one) => (one.id === id && 'label' in one ? one.label : []))[0];
  expect(new Set(nodes.map(({ id }) => labelOf(id)))).toEqual(
    new Set(['API gateway', 'Click log', 'Drift (weekly)', 'Online', 'Ranker', 'Trainer']),
  );
  expect(
    nodes
      .flatMap(({ id, parent }) => (parent ? `${labelOf(id)} in ${labelOf(parent)}` : []))
      .toSorted(),
  ).toEqual(['API gateway in Online', 'Ranker in Online']);
  expect(
    [...board.edges.values()].map(({ from, to }) => `${labelOf(from)} > ${labelOf(to)}`).toSorted(),
  ).toEqual([
    'API gateway > Ranker',
    'Click log > Drift (weekly)',
    'Click log > Trainer',
    'Ranker > Click log',
    'Trainer > Ranker',
  ]);
  expect(says).toBe('6 parts pasted');
});

test('lines that are not understood are named, and the others pasted', async () => {
  const { board, says } = await pasted('graph TD\nA-->B\nA ?? [ B\nC-->D\n{{\nD-->E');
  expect(board.nodes.size).toBe(5);
  expect(says).toBe('5 parts pasted. 2 lines of the Mermaid text were not understood: lines 3, 5');
});

test('what starts like a chart and is none becomes one note', async () => {
  const text = 'graph\nWe drew it\nand it was good';
  const { board, says } = await pasted(text);
  expect(Array.from(board.nodes.values(), (one) => one.type === 'note' && one.text)).toEqual([
    text,
  ]);
  expect(says).toContain('note');
});

test('another kind of Mermaid diagram becomes one note, and says so', async () => {
  for (const text of [
    'sequenceDiagram\n  Alice->>Bob: Hi\n  Bob-->>Alice: Hello',
    '```mermaid\npie title Pets\n  "Dogs" : 386\n```',
  ]) {
    const { board, says } = await pasted(text);
    expect(Array.from(board.nodes.values(), (one) => one.type === 'note' && one.text)).toEqual([
      text,
    ]);
    expect(says).toContain('note');
  }
});

test('the letters that a chart calls its boxes by are no components', async () => {
  const { board } = await pasted('graph LR\n A-->B\n B-->Kafka\n subgraph S\n C1\n end');
  const kinds = Array.from(board.nodes.values(), (one) =>
    one.type === 'component' ? `${one.label}: ${one.component ?? 'plain'}` : one.type,
  );
  expect(kinds.toSorted()).toEqual([
    'A: plain',
    'B: plain',
    'C1: plain',
    'Kafka: event-stream',
    'group',
  ]);
});
