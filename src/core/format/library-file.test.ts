import { describe, expect, test } from 'vitest';
import type { OwnComponent } from '../board';
import { componentId } from '../ids';
import { parseLibrary, readableComponents, serialiseLibrary } from './library-file';

const isBundled = (id: string): boolean => id === 'ranker';
const read = (file: unknown) =>
  parseLibrary(typeof file === 'string' ? file : JSON.stringify(file), isBundled);
const library = (components: unknown, more: object = {}) => ({
  format: 'stageboard-library',
  version: 1,
  components,
  ...more,
});

const mine: OwnComponent[] = [
  {
    id: componentId('own-b'),
    name: 'Fraud graph',
    icon: 'share-2',
    base: componentId('graph-store'),
    properties: [
      { key: 'latencyP99Ms', label: 'Latency, p99', kind: 'number', unit: 'ms', default: 8 },
      { key: 'mode', kind: 'choice', choices: ['a', 'b'], basis: 'estimate' },
    ],
    extra: { since: 2026 },
  },
  { id: componentId('own-a'), name: 'Desk' },
];

test('what is written is read again, whatever order it was in', () => {
  const text = serialiseLibrary(mine);
  expect(serialiseLibrary(mine.toReversed())).toBe(text);
  expect(read(text)).toEqual({ ok: true, value: mine.toReversed() });
});

test('a component needs no more than an id', () => {
  expect(read(library([{ id: 'x' }]))).toEqual({ ok: true, value: [{ id: 'x', name: 'x' }] });
});

describe('a file that is no library is refused whole, with path and reason', () => {
  test.each<[what: string, file: unknown, fault: string]>([
    ['text', 'hello', ': is not complete JSON'],
    ['a list', [], ': is not a library'],
    ['a board', { format: 'stageboard', version: 1, id: 'b' }, 'format: must be "stageboard-lib'],
    ['no version', { format: 'stageboard-library' }, 'version: must be a whole number'],
    ['a newer one', library([], { version: 2 }), 'version: is 2; this Stageboard reads up to 1'],
    ['no components', library(undefined), 'components: is missing'],
    ['components that are no list', library({}), 'components: must be a list'],
    [
      'too many',
      library(Array.from({ length: 1001 }, (_, i) => ({ id: `x${i}` }))),
      'components: has 1001 entries',
    ],
    ['one without an id', library([{ id: 'a' }, {}]), 'components[1].id: is missing'],
    ['one that is no object', library([7]), 'components[0]: must be an object'],
    ['a name that is no text', library([{ id: 'a', name: 7 }]), 'components[0].name: must be text'],
    [
      'an id that is a path',
      library([{ id: '../x' }]),
      'components[0].id: must be an id: up to 64 letters, digits, - and _',
    ],
    ['the same id twice', library([{ id: 'a' }, { id: 'a' }]), 'components[1].id: is used twice'],
    [
      'a bundled id',
      library([{ id: 'ranker' }]),
      'components[0].id: is that of a component which Stageboard has: "ranker"',
    ],
    [
      'a property without a key',
      library([{ id: 'a', properties: [{ label: 'x' }] }]),
      'components[0].properties[0].key: is missing',
    ],
    [
      'a value that is an object',
      library([{ id: 'a', properties: [{ key: 'x', default: {} }] }]),
      'components[0].properties[0].default: must be text, a number',
    ],
    ['a key that would be a prototype', '{"format":"x","__proto__":{}}', '__proto__: is a name'],
  ])('%s', (_, file, fault) => {
    const parsed = read(file);
    if (parsed.ok) throw new Error('it was read');
    const [first] = parsed.error.faults;
    expect(`${first?.path}: ${first?.reason}`).toContain(fault);
  });
});

test('of a store, what another version wrote and this one cannot read is left out', () => {
  const stored = [{ id: 'own-a', name: 'Desk', later: 1 }, { id: 7 }, null, 'text'];
  expect(readableComponents(stored)).toEqual([{ id: 'own-a', name: 'Desk', extra: { later: 1 } }]);
});
