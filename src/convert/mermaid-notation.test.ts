import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  nat,
  record,
  stringMatching,
  tuple,
} from 'fast-check';
import { expect, test } from 'vitest';

import { notationOfMermaid, type ReadChart } from './mermaid-notation';
import { mermaidText } from './mermaid-text';

async function read(text: string): Promise<ReadChart | undefined> {
  const chart = mermaidText(text);
  return chart && notationOfMermaid(chart);
}

const charts: [string, string, string[]][] = [
  [
    'shapes, words on lines, a flow',
    'flowchart LR\n  A[User events] --> B(Kafka)\n  B -->|features| C[(Feature store)]\n  C -- each night --> D{Ranker}\n  D -.->|"yes (50%)"| E([API])\n  E == thick ==> F{{Hex}}\n  F -. dotted .-> G>Flag]',
    [
      '"User events" > "Kafka"',
      '"Kafka" -features-> "Feature store"',
      '"Feature store" > "Ranker": "each night"',
      '"Ranker" > "API": "yes (50%)"',
      '"API" > "Hex": "thick"',
      '"Hex" > "Flag": "dotted"',
    ],
  ],
  [
    'many ends, chains, semicolons',
    'graph TD;A & B --> C & D; C -.-> E ==> F\n',
    ['"A" > "C"', '"A" > "D"', '"B" > "C"', '"B" > "D"', '"C" > "E"', '"E" > "F"'],
  ],
  [
    'every kind of line; an invisible one is none',
    'graph LR\na --- b --o c --x d <--> e ----> f\nf ~~~ g\ng <-. hi .-> h <--- i',
    [
      '"a" > "b"',
      '"b" > "c"',
      '"c" > "d"',
      '"d" <> "e"',
      '"e" > "f"',
      '"g" <> "h": "hi"',
      '"i" > "h"',
    ],
  ],
  [
    'a fence, front matter, directives, comments, looks and clicks',
    '```mermaid\n---\ntitle: A\n---\n%%{init: {"theme": "dark"}}%%\n%% x --> y\nflowchart TD\n  1[One]:::big --> 2((Two))\n  classDef big fill:#fff,stroke:#333;\n  class 1,2 big;\n  style 1 fill:#f9f\n  linkStyle 0 stroke:red\n  click 1 "https://example.org"\n  click 2 call f()\n  click 2 href "javascript:alert(1)" _blank\n```',
    ['"One" > "Two"', '"One"', '"Two"'],
  ],
  [
    'HTML is words, but for what only sets type',
    'graph TD\na["Say #quot;hi#quot;<br/><b>twice</b>"] --> b["<script>alert(1)</script>"]',
    ['"Say \\"hi\\" twice" > "<script>alert(1)</script>"'],
  ],
  [
    'markdown, shapes by name, lines by name',
    'flowchart LR\nA["`**Feature** _store_ a*b`"] e1@--> B@{ shape: cyl, label: "Data lake" }   \n\n\nB --> C@{\n  shape: docs\n  label: "Reports"\n}\ne1@{ animate: true }',
    ['"Feature store a*b" > "Data lake"', '"Data lake" > "Reports"'],
  ],
  [
    'letters of the world',
    'graph LR\n数据[Données] -->|Übergabe| Б[Москва]',
    ['"Données" > "Москва": "Übergabe"'],
  ],
  [
    'subgraphs, also in each other and at the end of a line',
    'flowchart LR\nsubgraph on[Online]\n  direction TB\n  api --> ranker\n  subgraph Feature Store\n lake\n end\nend\nclicks --> on',
    [
      '"api" > "ranker"',
      '"clicks" > ="Online"',
      '"Online": {"Feature Store": {"lake"}, "api", "ranker"}',
      '"clicks"',
    ],
  ],
  [
    'a subgraph that is not closed',
    'graph TD\nsubgraph x\nA-->B',
    ['"A" > "B"', '"x": {"A", "B"}'],
  ],
  [
    'groups within each other',
    'graph TD\nsubgraph A\nsubgraph B\nA\nend\nB\nend',
    ['"B": {"A": {}}'],
  ],
  ['two of one label', 'graph LR\na[Drift] --> b[Drift]', ['"Drift"#p1 > "Drift"#p2']],
];
test.each(charts)('a flow chart in the notation: %s', async (_, text, lines) => {
  const chart = await read(text);
  expect(chart?.unread).toEqual([]);
  expect(chart?.notation.split('\n').slice(0, lines.length)).toEqual(lines);
});

const partly: [string, string, number[], string][] = [
  ['one statement', 'graph TD\nA-->B\nA ?? [ B\nC-->D', [3], '"A" > "B"\n"C" > "D"'],
  ['one of three on a line', 'graph TD\nA-->B; A ?? [ B; C-->D\nE', [2], '"A" > "B"\n"C" > "D"'],
  ['an end too many', 'graph TD\nA-->B\nend\nC-->D', [3], '"A" > "B"\n"C" > "D"'],
  ['a quote not closed', 'graph TD\nA["x --> B\nC-->D\nD-->E', [2], '"C" > "D"\n"D" > "E"'],
  ['a line that leads nowhere', 'graph TD\nA-->B\nB-->', [3], '"A" > "B"'],
  ['details', 'graph TD\nA-->B\nC@{ label: [ }\nD', [3], '"A" > "B"'],
  ['behind a blank line', 'graph TD\n\n\nA-->B\n\nx (( y', [6], '"A" > "B"'],
  ['prose behind the fence', '```mermaid\ngraph TD\nA-->B\n```\n\nThat is it.', [6], '"A" > "B"'],
];
test.each(partly)('names the line that it cannot read: %s', async (_, text, unread, notation) => {
  const chart = await read(text);
  expect(chart?.unread).toEqual(unread);
  expect(chart?.notation.startsWith(notation)).toBe(true);
});

test.each([
  'graph of users\na --> b',
  'graph of the results',
  'Flowcharts are nice',
  'flowchart: a --> b',
  'sequenceDiagram\nA->>B: hi',
  'a > b',
  '',
])('%j does not start like a flow chart', (text) => expect(mermaidText(text)).toBeUndefined());

test.each(['graph\nfoo bar', 'graph TD', 'graph\nWe drew it\nand it was good', 'flowchart LR\n'])(
  '%j starts like a flow chart and is none',
  async (text) => {
    expect(mermaidText(text)).toBeDefined();
    expect(await read(text)).toBeUndefined();
  },
);

const many = (count: number, line: (index: number) => string): string =>
  `graph TD\n${Array.from({ length: count }, (_, index) => line(index)).join('\n')}`;
test.each([
  ['nothing but faults', many(10_000, () => 'a ?? [[')],
  ['brackets', many(50, () => '{'.repeat(1900))],
  ['quotes', many(50, () => '"'.repeat(1900))],
  ['one line', many(1, () => 'a-->'.repeat(25_000))],
  ['comments', '%% '.repeat(33_000)],
  ['groups that do not end', many(8000, (index) => `subgraph s${index}`)],
  ['lines by the thousand', many(50, () => `${'a & '.repeat(300)}b --> ${'c & '.repeat(300)}d`)],
])('gives up on hostile text in no time: %s', async (_, text) => {
  expect(await read(text)).toBeUndefined();
});

test('a chart has all nodes and lines that were written', async () => {
  const chart = record({
    labels: array(stringMatching(/^[A-Z][a-z ]{0,8}[a-z]$/), { minLength: 2, maxLength: 8 }),
    lines: array(tuple(nat(7), nat(7), constantFrom('-->', '---', '-.->', '==>')), {
      minLength: 1,
      maxLength: 12,
    }),
  });
  await assert(
    asyncProperty(chart, async ({ labels, lines }) => {
      const named = labels.map((label, index) => `${label} ${index}`);
      const drawn = lines
        .map(([from, to, sign]) => ({ from: from % named.length, to: to % named.length, sign }))
        .filter(({ from, to }) => from !== to);
      const text = [
        'flowchart LR',
        ...named.map((label, index) => `n${index}["${label}"]`),
        ...drawn.map(({ from, to, sign }) => `n${from} ${sign} n${to}`),
      ].join('\n');
      const words = named.map((label) => `"${label.replaceAll(/\s+/g, ' ')}"`);
      expect((await read(text))?.notation.split('\n')).toEqual([
        ...drawn.map(({ from, to }) => `${words[from]} > ${words[to]}`),
        ...words,
      ]);
    }),
    { numRuns: 60 },
  );
});
