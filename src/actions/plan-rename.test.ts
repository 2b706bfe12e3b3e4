import { describe, expect, test } from 'vitest';
import { applyChanges } from '../core/apply-changes';
import type { Board, ComponentNode } from '../core/board';
import { nodeId } from '../core/ids';
import { bundledLibrary } from '../library/bundled';
import { board } from '../library/test-board';
import { planRename } from './plan-rename';
import { sureKindIn } from './sure-kind';

const box = nodeId('thing');
const rename = (before: Board, label: string): ComponentNode => {
  const { changes } = planRename(before, box, label, sureKindIn(bundledLibrary));
  const after = applyChanges(before, changes);
  const node = after.ok ? after.value.nodes.get(box) : undefined;
  if (node?.type !== 'component') throw new Error('the node is gone');
  return node;
};

describe('a plain box that is renamed', () => {
  const plain = board('thing');

  test.each([
    ['Kafka', 'event-stream'],
    ['feature store', 'feature-store'],
    ['Model trainer', 'model-trainer'],
  ])('to %s becomes what that surely names', (label, component) => {
    expect(rename(plain, label)).toMatchObject({ label, component });
  });

  test.each(['Widget', 'my new thing', 'Business goal'])('to %s stays a box', (label) => {
    expect(rename(plain, label)).toEqual({ ...plain.nodes.get(box), label });
  });

  test('takes what its new name says about its properties', () => {
    const { properties } = rename(plain, 'offline feature store');
    expect(properties).toMatchObject({ mode: 'offline' });
  });
});

test('what the new name of a component says is stated, where nothing else was', () => {
  const { properties } = rename(board('thing:model-trainer'), 'Weekly training, XGBoost');
  expect(properties).toEqual({ cadence: 'weekly', family: 'XGBoost' });
  const stated = rename(board('thing:model-trainer(cadence=daily)'), 'Weekly training');
  expect(stated.properties).toEqual({ cadence: 'daily' });
});

test('what is a component already stays the same one', () => {
  expect(rename(board('thing:data-lake'), 'Kafka').component).toBe('data-lake');
});

test.each([
  ['a new note that was left empty goes', '', '', true],
  ['a note that had words stays', 'words', '', false],
] as const)('%s', (_, before, after, removes) => {
  const notes = board('thing', { notes: { n: before } });
  expect(planRename(notes, nodeId('n'), after).removes).toBe(removes);
});

test('a text that is locked keeps its words when they are rubbed out', () => {
  const value = { id: box, type: 'text', text: 'words', position: { x: 0, y: 0 } } as const;
  const locked = applyChanges(board(''), [
    { type: 'add', in: 'nodes', id: box, value: { ...value, locked: true } },
  ]);
  if (!locked.ok) throw new Error('no board');
  expect(planRename(locked.value, box, '')).toEqual({ changes: [], removes: false });
});
