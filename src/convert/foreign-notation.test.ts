import { expect, test } from 'vitest';

import { notationOfExcalidraw } from './excalidraw-notation';
import { notationOfMermaid } from './mermaid-notation';

const charts: [string, string, string[]][] = [
  [
    'shapes, words on links, a flow',
    'flowchart LR\n  A[User events] --> B(Kafka)\n  B -->|features| C[(Feature store)]\n  C -- each night --> D{Ranker}',
    [
      '"User events" > "Kafka"',
      '"Kafka" -features-> "Feature store"',
      '"Feature store" > "Ranker": "each night"',
    ],
  ],
  [
    'many ends, other lines, both ways',
    'graph TD;\nA & B --> C & D; C -.-> E ==> F <--> A',
    ['"A" > "C"', '"A" > "D"', '"B" > "C"', '"B" > "D"', '"C" > "E"', '"E" > "F"', '"F" <> "A"'],
  ],
  [
    'a fence, looks and comments',
    '```mermaid\n%% a picture\ngraph TD\n  a["Say #quot;hi#quot;<br/>twice"]:::big --> b\n  classDef big fill:#fff\n  style b fill:red\n  click a "https://example.org"\n```',
    ['"Say ”hi” twice" > "b"'],
  ],
];
test.each(charts)('a flow chart in the notation: %s', (_, text, lines) => {
  expect(notationOfMermaid(text)?.split('\n').slice(0, lines.length)).toEqual(lines);
});

test('a subgraph is a group, also where a link ends', () => {
  const text =
    'flowchart LR\nsubgraph on[Online]\n  api --> ranker\n  subgraph Store\n lake\n end\nend\nclicks --> on';
  expect(notationOfMermaid(text)?.split('\n')).toEqual([
    '"api" > "ranker"',
    '"clicks" > ="Online"',
    '"Online": {"api", "ranker", "Store": {"lake"}}',
    '"clicks"',
  ]);
});

test('two of one label are told apart', () => {
  expect(notationOfMermaid('graph LR\na[Drift] --> b[Drift]')?.split('\n')[0]).toBe(
    '"Drift"#p1 > "Drift"#p2',
  );
});

test.each(['graph of the results\nfoo bar', 'sequenceDiagram\nA->>B: hi', 'a > b', ''])(
  '%j is no flow chart with anything in it',
  (text) => expect(notationOfMermaid(text)).toBeUndefined(),
);

const box = (id: string, text: string, more: object = {}) => [
  { id, type: 'rectangle', ...more },
  { id: `${id}-t`, type: 'text', containerId: id, text },
];
const arrow = (from: string, to: string, more: object = {}) => ({
  id: `${from}${to}`,
  type: 'arrow',
  startBinding: { elementId: from },
  endBinding: { elementId: to },
  endArrowhead: 'arrow',
  ...more,
});

test('Excalidraw: boxes, frames, and arrows that are bound', () => {
  const elements = [
    ...box('a', 'Kafka'),
    ...box('b', 'Feature\nstore', { frameId: 'f' }),
    ...box('gone', 'Gone', { isDeleted: true }),
    { id: 'f', type: 'frame', name: 'Online' },
    arrow('a', 'b'),
    { id: 'w', type: 'text', containerId: 'ab', text: 'each hour' },
    arrow('a', 'nowhere'),
    { id: 'n', type: 'text', text: 'A title' },
  ];
  const text = JSON.stringify({ type: 'excalidraw/clipboard', elements });
  expect(notationOfExcalidraw(text)?.split('\n')).toEqual([
    '"Kafka" > "Feature store": "each hour"',
    '"Kafka"',
    '"Online": {"Feature store"}',
    '"A title"',
  ]);
});

test.each(['{"type":"excalidraw"', '{"type":"x","elements":[],"by":"excalidraw"}', 'excalidraw'])(
  '%j is no drawing',
  (text) => expect(notationOfExcalidraw(text)).toBeUndefined(),
);
