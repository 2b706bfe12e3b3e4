import { expect, test } from 'vitest';

import { readLines, type Lines } from './read-lines';

test.each<[what: string, text: string, expected: Lines]>([
  [
    'one part a line',
    'Kafka\n\nFeature store\r\nTrainer',
    { labels: ['Kafka', 'Feature store', 'Trainer'], links: [] },
  ],
  [
    'arrows make connections, with a label behind a colon',
    'API -> Ranker: top 500\nRanker → Log',
    {
      labels: ['API', 'Ranker', 'Log'],
      links: [
        { from: 'API', to: 'Ranker', label: 'top 500' },
        { from: 'Ranker', to: 'Log' },
      ],
    },
  ],
  [
    'a line with several arrows is a chain',
    'a -> b --> c',
    {
      labels: ['a', 'b', 'c'],
      links: [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'c' },
      ],
    },
  ],
  [
    'a bulleted list is a chain',
    '- Collect\n- [ ] Clean\n2. [x] Train',
    {
      labels: ['Collect', 'Clean', 'Train'],
      links: [
        { from: 'Collect', to: 'Clean' },
        { from: 'Clean', to: 'Train' },
      ],
    },
  ],
  [
    'an address among names is a name like them',
    'Kafka\nhttps://example.org',
    { labels: ['Kafka', 'https://example.org'], links: [] },
  ],
  [
    'the same part twice is one part',
    'a -> b\nb -> a',
    {
      labels: ['a', 'b'],
      links: [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'a' },
      ],
    },
  ],
])('%s', (_, text, expected) => expect(readLines(text)).toEqual(expected));

test.each([
  ['a single line', 'Remember the cold start'],
  ['prose', `${'word '.repeat(30)}\n${'more '.repeat(30)}`],
  ['nothing', '\n \n'],
  ['short sentences', 'We start with two towers.\n\nThen we rank what they find.'],
  ['Markdown with a heading', '# Retrieval\n\n- two towers\n- one index'],
  ['Markdown with code', 'As so often\n```\na -> b\n```'],
  ['a table', '| a | b |\n|---|---|\n| 1 | 2 |'],
  ['a line of hardly anything but blanks', `a${' '.repeat(200_000)}b\nc`],
  ['a list of addresses', '- https://example.org/a\n- https://example.org/b'],
])('%s is a note', (_, text) => expect(readLines(text)).toBeUndefined());
