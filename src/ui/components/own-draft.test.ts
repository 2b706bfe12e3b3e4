import { expect, test } from 'vitest';

import type { OwnComponent } from '../../core/board';
import { componentId } from '../../core/ids';
import { componentOf, draftOf, emptyDraft, type OwnDraft } from './own-draft';

const id = componentId('own-x');
const draft: OwnDraft = {
  name: ' Fraud graph ',
  icon: 'share-2',
  base: 'graph-store',
  properties: [
    { name: 'Hit rate', kind: 'number', unit: '', typical: '0.8' },
    { name: 'Max hops', kind: 'number', unit: 'hops', typical: '1,000' },
    { name: 'Warm', kind: 'boolean', unit: '', typical: 'true' },
    { name: '  ', kind: 'text', unit: '', typical: 'left out' },
  ],
};

test('a form becomes a component, with keys that rules can read', () => {
  expect(componentOf(draft, id)).toEqual({
    ok: true,
    value: {
      id,
      name: 'Fraud graph',
      icon: 'share-2',
      base: 'graph-store',
      properties: [
        { key: 'hitRate', label: 'Hit rate', kind: 'number', default: 0.8 },
        { key: 'maxHops', label: 'Max hops', kind: 'number', unit: 'hops', default: 1000 },
        { key: 'warm', label: 'Warm', kind: 'boolean', default: true },
      ],
    },
  });
});

test('opened again it is the same component', () => {
  const made = componentOf(draft, id);
  expect(made.ok && componentOf(draftOf(made.value), id)).toEqual(made);
});

test.each([
  ['no name', emptyDraft, /Give it a name/],
  [
    'a value that is no number',
    { ...draft, properties: [{ name: 'Hops', kind: 'number', unit: '', typical: 'many' }] },
    /Hops is no number/,
  ],
  [
    'a property twice',
    {
      ...draft,
      properties: [
        { name: 'Hops', kind: 'number', unit: '', typical: '' },
        { name: 'hops', kind: 'text', unit: '', typical: '' },
      ],
    },
    /there twice/,
  ],
] as const)('%s is refused with the reason', (_, wrong, reason) => {
  const made = componentOf(wrong, id);
  expect(made.ok ? '' : made.error).toMatch(reason);
});

test('without a base it means nothing of the library', () => {
  const made = componentOf({ ...draft, base: '' }, id);
  expect(made.ok && 'base' in made.value).toBe(false);
});

test('what the form does not show, and what was not touched, is as it was', () => {
  const before: OwnComponent = {
    id,
    name: 'Fraud graph',
    icon: 'share-2',
    properties: [
      { key: 'hops', label: 'Hops', kind: 'number', unit: 'hops', default: 2, basis: 'measured' },
      { key: 'mode', label: 'Mode', kind: 'choice', choices: ['a', 'b'], default: 'a' },
      { key: 'slices', label: 'Slices', kind: 'list', default: ['new', 7] },
    ],
    extra: { since: 1 },
  };
  expect(componentOf(draftOf(before), id, before)).toEqual({ ok: true, value: before });
});

test('a property that gets another name keeps its key, since nodes have values under it', () => {
  const before: OwnComponent = { id, name: 'A', properties: [{ key: 'hops', label: 'Hops' }] };
  const opened = draftOf(before);
  const renamed = {
    ...opened,
    properties: opened.properties.map((row) => ({ ...row, name: 'Steps' })),
  };
  const made = componentOf(renamed, id, before);
  expect(made.ok && made.value.properties).toMatchObject([{ key: 'hops', label: 'Steps' }]);
});

test.each([
  ['Latency, p99', 'latencyP99Ms'],
  ['retention', 'retentionDays'],
  ['Most hops a QUERY', 'mostHopsAQuery'],
  ['99th percentile', 'p99thPercentile'],
  ['\u6570', 'p25968'],
  ['__proto__', 'proto'],
])('the property %j is kept under a key that one may have: %s', (name, key) => {
  const row = { name, kind: 'text', unit: '', typical: '' } as const;
  const made = componentOf({ ...draft, properties: [row] }, id);
  expect(made.ok && made.value.properties?.[0]?.key).toBe(key);
});
