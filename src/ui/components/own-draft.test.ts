import { expect, test } from 'vitest';

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
    { name: 'Warm', kind: 'boolean', unit: '', typical: 'yes' },
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
