import { expect, test } from 'vitest';

import { applyChanges } from '../../core/apply-changes';
import { emptyBoard, type Board } from '../../core/board';
import type { Change } from '../../core/change';
import { boardId } from '../../core/ids';
import { setGrouping, setProfile, setRuleLevel, setStrictness } from './settings-changes';

const empty = emptyBoard(boardId('b'));
function after(board: Board, ...steps: ((now: Board) => readonly Change[])[]): Board {
  let now = board;
  for (const step of steps) {
    const applied = applyChanges(now, step(now));
    if (!applied.ok) throw new Error(JSON.stringify(applied.error));
    now = applied.value;
  }
  return now;
}

test('overrides stand beside each other', () => {
  const { settings, brief } = after(
    empty,
    (now) => setRuleLevel(now, 'training/missing', 'hint'),
    (now) => setRuleLevel(now, 'serving/missing', 'off'),
    (now) => setProfile(now, 'online', true),
    (now) => setProfile(now, 'batch', false),
    () => setGrouping('five-part'),
    () => setStrictness('sketch'),
  );
  expect(settings).toEqual({
    rules: { 'training/missing': 'hint', 'serving/missing': 'off' },
    grouping: 'five-part',
    strictness: 'sketch',
  });
  expect(brief.profile).toEqual({ online: true, batch: false });
});

test('an override that is taken back leaves nothing behind', () => {
  const { settings, brief } = after(
    empty,
    (now) => setRuleLevel(now, 'training/missing', 'hint'),
    (now) => setRuleLevel(now, 'training/missing', null),
    (now) => setProfile(now, 'online', true),
    (now) => setProfile(now, 'online', null),
    () => setGrouping('five-part'),
    () => setGrouping('four-step'),
    () => setStrictness('sketch'),
    () => setStrictness('practice'),
  );
  expect([settings, brief]).toEqual([{}, {}]);
});

test('what is so already changes nothing', () => {
  const set = after(empty, (now) => setRuleLevel(now, 'training/missing', 'off'));
  expect(setRuleLevel(set, 'training/missing', 'off')).toEqual([]);
  expect(setRuleLevel(empty, 'training/missing', null)).toEqual([]);
  expect(setProfile(empty, 'online', null)).toEqual([]);
});
