import { describe, expect, test } from 'vitest';

import { applyChanges } from '../core/apply-changes';
import type { Board } from '../core/board';
import type { Change } from '../core/change';
import { componentId, edgeId, nodeId } from '../core/ids';
import { bundledLibrary as library } from '../library/bundled';
import { board } from '../library/test-board';
import { planInsert, planThrough } from './plan-insert';
import { planReplace } from './plan-replace';

const random = () => {
  let seed = 7;
  return () => (seed = (seed * 16807) % 2147483647) / 2147483647;
};
const after = (before: Board, changes: readonly Change[]): Board => {
  const result = applyChanges(before, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const wires = (of: Board): string[] =>
  Array.from(of.edges.values(), ({ from, to, flow }) => {
    const name = (id: typeof from) => {
      const node = of.nodes.get(id);
      return node?.type === 'component' ? node.label : String(id);
    };
    return `${name(from)} -${flow}-> ${name(to)}`;
  }).toSorted();
const component = (id: string) => ({ kind: 'component', component: componentId(id) }) as const;

describe('insert on a connection', () => {
  const before = board('Clicks:event-log > Lake:data-lake > Trainer:model-trainer');
  const edge = edgeId('lake--trainer');

  test('leads it through the new part, and each half carries what makes sense', () => {
    const plan = planInsert(before, library, edge, component('data-cleaning'), random());
    expect(wires(after(before, plan?.changes ?? []))).toEqual([
      'Clicks -events-> Lake',
      'Data cleaning -records-> Trainer',
      'Lake -records-> Data cleaning',
    ]);
  });

  test('by itself it covers nothing', () => {
    const plan = planInsert(before, library, edge, component('data-cleaning'), random());
    const position = plan?.node.position ?? { x: 0, y: 0 };
    for (const other of before.nodes.values()) {
      const apart =
        Math.abs(other.position.x - position.x) >= 190 ||
        Math.abs(other.position.y - position.y) >= 58;
      expect(apart).toBe(true);
    }
  });

  test('where it is dropped it stays', () => {
    const at = { x: 33, y: 44 };
    expect(
      planInsert(before, library, edge, component('data-cleaning'), random(), at)?.node.position,
    ).toEqual(at);
  });

  test.each([
    ['an edge that is gone', edgeId('nowhere'), component('data-cleaning')],
    ['a brief card', edge, { kind: 'brief', part: 'goal' } as const],
  ])('nothing for %s', (_, id, item) => {
    expect(planInsert(before, library, id, item, random())).toBeUndefined();
  });

  test('a part on the board goes between as well, but not between itself and another', () => {
    const loose = after(before, [
      {
        type: 'add',
        in: 'nodes',
        id: nodeId('clean'),
        value: {
          id: nodeId('clean'),
          type: 'component',
          component: componentId('data-cleaning'),
          label: 'Clean',
          position: { x: 0, y: 500 },
        },
      },
    ]);
    const through = after(loose, planThrough(loose, library, edge, nodeId('clean'), random()));
    expect(wires(through)).toContain('Lake -records-> Clean');
    expect(planThrough(loose, library, edge, nodeId('lake'), random())).toEqual([]);
  });
});

describe('replace', () => {
  test.each([
    [
      'keeps wires and a label of its own',
      'Clicks:event-log > Store:data-lake > Split:data-splitter',
      'store',
      'data-warehouse',
      ['Clicks -events-> Store', 'Store -records-> Split'],
    ],
    [
      'renames what was called after its kind',
      '"Data lake":data-lake > Split:data-splitter',
      'data-lake',
      'data-warehouse',
      ['Data warehouse -records-> Split'],
    ],
  ])('%s', (_, text, id, kind, expected) => {
    const before = board(text);
    const changed = after(before, planReplace(before, library, nodeId(id), component(kind)));
    expect(wires(changed)).toEqual(expected);
    const node = changed.nodes.get(nodeId(id));
    expect(node?.type === 'component' && node.component).toBe(kind);
  });

  test('a wire that the new kind cannot have carries what makes sense', () => {
    const before = board('Log:event-log -events-> Mid:data-lake');
    const changed = after(
      before,
      planReplace(before, library, nodeId('log'), component('model-registry')),
    );
    expect(wires(changed)).not.toEqual(['Log -events-> Mid']);
  });

  test('the same kind again changes nothing', () => {
    const before = board('Log:event-log > Lake:data-lake');
    expect(planReplace(before, library, nodeId('log'), component('event-log'))).toEqual([]);
  });

  test('what the library does not know makes a plain box', () => {
    const before = board('Log:event-log > Lake:data-lake');
    const changed = after(
      before,
      planReplace(before, library, nodeId('log'), { kind: 'box', label: 'Tape' }),
    );
    const node = changed.nodes.get(nodeId('log'));
    expect(node?.type === 'component' && [node.component, node.label]).toEqual([undefined, 'Tape']);
  });
});
