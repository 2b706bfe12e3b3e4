import { expect, test } from 'vitest';
import type { Edge } from '../core/board';
import { FLOWS, TIMINGS } from '../core/flow';
import { edgeId, nodeId } from '../core/ids';
import { edgeLine } from './edge-line';
import { edgeWords } from './edge-words';
import { lineLegend } from './line-legend';

const edge = (fields: Partial<Edge>): Edge => ({
  id: edgeId('e'),
  from: nodeId('a'),
  to: nodeId('b'),
  flow: 'records',
  ...fields,
});
const rows = (...edges: Partial<Edge>[]) =>
  lineLegend(edges.map(edge))?.entries.map(({ label }) => label);

test.each<[string, Partial<Edge>[], string[] | undefined]>([
  ['nothing for no edges', [], undefined],
  [
    'the flows that are used, by family',
    [{ flow: 'features' }, { flow: 'events' }],
    ['Data: events, features'],
  ],
  ['a family of its own name once', [{ flow: 'model' }, { flow: 'control' }], ['Model', 'Control']],
  [
    'when it flows',
    [{ timing: 'batch' }, { timing: 'request' }],
    ['Data: records', 'On request: somebody waits', 'In batches'],
  ],
  ['of a note no timing', [{ flow: 'note', timing: 'batch' }], ['A note: it carries nothing']],
  [
    'the parts of the data',
    [
      { flow: 'dataset', split: 'test' },
      { flow: 'dataset', split: 'train' },
    ],
    ['Data: dataset', 'Parts of the data: train, test'],
  ],
])('a legend lists %s', (_, edges, expected) => expect(rows(...edges)).toEqual(expected));

test('law: every flow, and every timing of any flow but a note, is in the legend', () => {
  for (const flow of FLOWS)
    for (const timing of TIMINGS) {
      expect(rows({ flow })?.[0]?.toLowerCase()).toContain(flow);
      expect(rows({ flow, timing })).toHaveLength(2);
    }
});

test('the four ways that a line may flow are four lines, without colour', () => {
  const lines = [undefined, ...TIMINGS].map((timing) =>
    JSON.stringify(edgeLine({ flow: 'records', ...(timing === undefined ? {} : { timing }) })),
  );
  expect(new Set(lines).size).toBe(4);
  expect(edgeLine({ flow: 'metrics' })).not.toEqual(edgeLine({ flow: 'records' }));
});

test.each<[string, Partial<Edge>, string]>([
  ['its flow', {}, 'records'],
  ['its label', { label: 'clicks' }, 'clicks'],
  ['the part of a data set', { flow: 'dataset', split: 'val' }, 'validation'],
  ['its flow and its part', { flow: 'labels', split: 'train' }, 'labels, train'],
  ['its label and its part', { flow: 'dataset', split: 'test', label: '20 %' }, '20 %, test'],
  ['no part twice', { flow: 'dataset', split: 'test', label: 'Test weeks' }, 'Test weeks'],
  ['no part where it is all', { flow: 'dataset', split: 'all' }, 'dataset'],
  ['nothing for a note', { flow: 'note' }, ''],
])('an edge says %s', (_, fields, words) => expect(edgeWords(edge(fields))).toBe(words));
