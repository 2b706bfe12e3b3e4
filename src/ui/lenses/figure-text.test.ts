import { expect, test } from 'vitest';

import { nodeId } from '../../core/ids';
import { board } from '../../library/test-board';
import type { Figure, Place } from '../../review/lenses/lens';
import { editText, writeText } from './figure-text';

const drawn = board('split:data-splitter');
const [id = nodeId('none')] = drawn.nodes.keys();
const at = (key: string): Place => ({ in: 'node', node: id, key });
const figure = (value: number, unit: Figure['unit']): Figure => ({
  label: 'Gap',
  value,
  unit,
  from: 'default',
  isEstimate: true,
});

test.each([
  ['a number', at('latencyP99Ms'), '80', 80],
  ['thousands', at('replicas'), '1.5k', 1500],
  ['a duration stays as it is written', at('schedule'), '15m', '15m'],
  ['an empty text takes it away', at('replicas'), ' ', null],
])('%s', (_, place, text, value) => {
  expect(writeText(place, text)).toMatchObject([{ type: 'property', value }]);
});

test('a limit of the brief is written to the brief', () => {
  const place: Place = { in: 'constraints', field: 'freshness' };
  expect(writeText(place, '1h')).toEqual([
    { type: 'write', in: 'constraints', fields: { freshness: '1h' } },
  ]);
});

test('what is no number is not written', () => {
  expect(writeText(at('replicas'), 'many')).toBeUndefined();
});

test('what stands in for an unstated number is edited in the unit that the board keeps', () => {
  expect(editText(drawn, at('latencyP99Ms'), figure(80, 'ms'))).toBe('80');
  expect(editText(drawn, at('gapDays'), figure(172_800, 's'))).toBe('2');
  expect(editText(drawn, at('schedule'), figure(86_400, 's'))).toBe('1d');
  expect(editText(drawn, at('schedule'), figure(900, 's'))).toBe('900s');
});
