import { describe, expect, test } from 'vitest';
import type { OwnComponent } from '../core/board';
import { componentId } from '../core/ids';
import { bundledLibrary } from './bundled';
import { connect, judge, legalFlows } from './connect';
import { meaningOf, newOwnId, withOwnComponents } from './own-components';
import { recognise, SURE } from './recognise';
import { searchComponents } from './search';

const id = componentId;
const own = (...components: OwnComponent[]) =>
  new Map(components.map((component) => [component.id, component]));
const fraud: OwnComponent = {
  id: id('own-fraud'),
  name: 'Zebra table',
  icon: 'flag',
  base: id('feature-store'),
  properties: [
    { key: 'hops', label: 'Hops', kind: 'number', unit: 'hops' },
    { key: 'ttlSec', kind: 'number', default: 60 },
    { key: 'team', default: 'risk' },
  ],
};
const desk: OwnComponent = { id: id('own-desk'), name: 'Trading desk' };
const components = own(fraud, desk);
const library = withOwnComponents(bundledLibrary, components);
const get = (component: string) => library.get(id(component));

describe('a library with a board’s own components', () => {
  test('is the same object for the same board, and the bundled one for a board without any', () => {
    expect(withOwnComponents(bundledLibrary, components)).toBe(library);
    expect(withOwnComponents(library, components)).toBe(library);
    expect(withOwnComponents(library, new Map())).toBe(bundledLibrary);
  });

  test('of another board knows nothing of this one', () => {
    const other = withOwnComponents(library, own(desk));
    expect([other.get(fraud.id), other.get(desk.id)?.name]).toEqual([undefined, 'Trading desk']);
  });

  test('gives them the meaning of their base under their own name and icon', () => {
    const base = get('feature-store');
    const mine = get('own-fraud');
    expect(mine).toMatchObject({
      name: 'Zebra table',
      icon: 'flag',
      inputs: base?.inputs,
      outputs: base?.outputs,
      stages: base?.stages,
    });
    expect(mine && meaningOf(mine)).toBe('feature-store');
  });

  test('lists their own properties first and never a key twice', () => {
    const keys = get('own-fraud')?.properties.map(({ key }) => key) ?? [];
    expect(keys.slice(0, 3)).toEqual(['hops', 'ttlSec', 'team']);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('latencyP99Ms');
    expect(get('own-fraud')?.properties[2]).toMatchObject({ label: 'team', kind: 'text' });
  });

  test('keeps what a bundled id means, whatever a file says', () => {
    const hostile = withOwnComponents(
      bundledLibrary,
      own({ id: id('ranker'), name: 'Not a ranker', base: id('cache') }),
    );
    expect(hostile.get(id('ranker'))?.name).toBe('Ranker');
    expect(hostile.all.length).toBe(bundledLibrary.all.length);
  });

  test('makes nothing of one whose base is unknown or is another own one', () => {
    const odd = withOwnComponents(
      bundledLibrary,
      own(fraud, { id: id('own-odd'), name: 'Odd', base: fraud.id }),
    );
    const definition = odd.get(id('own-odd'));
    expect(definition && meaningOf(definition)).toBeUndefined();
  });
});

describe('own components in use', () => {
  test('connect as their base does, also as a store that is read', () => {
    const reader = get('feature-lookup');
    expect(connect(library, reader, get('own-fraud'))).toEqual(
      connect(library, reader, get('feature-store')),
    );
    expect(connect(library, reader, get('own-fraud')).reversed).toBe(true);
  });

  test('connect like a plain box without a base', () => {
    const from = get('model-trainer');
    const to = get('own-desk');
    expect(connect(library, from, to)).toEqual(connect(library, from, undefined));
    expect(judge(library, 'alerts', to, from)).toEqual(judge(library, 'alerts', undefined, from));
    expect(legalFlows(library, from, to)).toEqual(legalFlows(library, from, undefined));
  });

  test('are found by their names, before bundled ones that are called alike', () => {
    expect(searchComponents(library, 'zebra')[0]?.definition.id).toBe(fraud.id);
    const twin = withOwnComponents(bundledLibrary, own({ ...fraud, name: 'Feature store' }));
    expect(searchComponents(twin, 'feature store')[0]?.definition.id).toBe(fraud.id);
  });

  test('are recognised by their names', () => {
    const [best] = recognise(library, 'zebra table');
    expect(best?.component).toBe(fraud.id);
    expect(best?.confidence).toBeGreaterThanOrEqual(SURE);
  });

  test('do not take what other labels mean', () => {
    expect(recognise(library, 'Feast')[0]?.component).toBe('feature-store');
  });
});

test('new ids are no bundled ones', () => {
  const fresh = newOwnId(() => 0.5);
  expect(bundledLibrary.all.filter((bundled) => bundled.id.startsWith('own-'))).toEqual([]);
  expect(fresh).toMatch(/^own-[a-z2-9]{10}$/);
});
