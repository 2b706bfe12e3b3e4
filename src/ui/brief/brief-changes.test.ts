import { expect, test } from 'vitest';

import { applyChanges } from '../../core/apply-changes';
import { inOrder } from '../../core/board';
import type { Board } from '../../core/board';
import type { Change } from '../../core/change';
import { goalId } from '../../core/ids';
import { board } from '../../library/test-board';
import {
  addGoal,
  addMetric,
  nextMetricKind,
  putGoal,
  removeGoal,
  toggledServes,
  writeBrief,
  writePrivacy,
} from './brief-changes';

function after(start: Board, ...steps: readonly ((board: Board) => readonly Change[])[]): Board {
  return steps.reduce((now, step) => {
    const applied = applyChanges(now, step(now));
    if (!applied.ok) throw new Error(JSON.stringify(applied.error));
    return applied.value;
  }, start);
}

test('goals are listed in the order in which they were added', () => {
  const result = after(
    board(''),
    (now) => addGoal(now, 'z', 'first'),
    (now) => addGoal(now, 'a', 'second'),
    (now) => addGoal(now, 'm', 'third'),
  );
  expect(inOrder(result.goals).map(({ text }) => text)).toEqual(['first', 'second', 'third']);
});

test('a goal is added by its first letter and the same one from then on', () => {
  const result = after(
    board(''),
    (now) => putGoal(now, goalId('first'), 'R'),
    (now) => putGoal(now, goalId('first'), 'Ra'),
  );
  expect([...result.goals.values()].map(({ id, text }) => [id, text])).toEqual([['first', 'Ra']]);
});

test('a removed goal is served by nothing any more', () => {
  const start = board('clicks:event-log', {
    goals: ['raise watch time', 'cut cost'],
    metrics: [{ name: 'watch time', kind: 'online', serves: ['g1', 'g2'] }],
    nodes: { clicks: { serves: ['g1'] } },
  });
  const result = after(start, (now) => removeGoal(now, goalId('g1')));
  expect([...result.goals.keys()]).toEqual(['g2']);
  expect([...result.metrics.values()][0]?.serves).toEqual(['g2']);
  expect([...result.nodes.values()][0]).not.toHaveProperty('serves');
});

test('the next metric is of the kind that the brief lacks first', () => {
  const result = after(
    board(''),
    (now) => addMetric(now, 'm1', nextMetricKind(now.metrics.values())),
    (now) => addMetric(now, 'm2', nextMetricKind(now.metrics.values())),
  );
  expect(inOrder(result.metrics).map(({ kind }) => kind)).toEqual(['offline', 'online']);
});

test('an emptied text leaves no field behind', () => {
  const result = after(
    board(''),
    () => writeBrief('target', 'a click'),
    () => writeBrief('target', ''),
  );
  expect(result.brief).not.toHaveProperty('target');
});

test('"not said" is not "no personal data", and notes stay', () => {
  const said = after(
    board(''),
    (now) => writePrivacy(now.constraints, { notes: 'kept 30 days' }),
    (now) => writePrivacy(now.constraints, { personalData: false }),
  );
  expect(said.constraints.privacy).toEqual({ personalData: false, notes: 'kept 30 days' });
  const unsaid = after(said, (now) => writePrivacy(now.constraints, { personalData: undefined }));
  expect(unsaid.constraints.privacy).toEqual({ notes: 'kept 30 days' });
});

test('a goal is taken in and out of what something serves', () => {
  const goal = goalId('g1');
  expect(toggledServes(undefined, goal)).toEqual(['g1']);
  expect(toggledServes([goal, goalId('g2')], goal)).toEqual(['g2']);
  expect(toggledServes([goal], goal)).toBeNull();
});
