import { expect, test } from 'vitest';
import { applyChanges } from '../core/apply-changes';
import { bundledLibrary } from '../library/bundled';
import { realise } from './engine/realise';
import type { Finding } from './engine/review';
import { fixAllSafe } from './fix-all-safe';
import { reviewBoard, startReview } from './review-board';
import { board } from './test-board';

/** As large as nothing is tried at once. */
const LARGE = board(
  Array.from(
    { length: 160 },
    (_, i) =>
      `log ${i}:event-log > bus ${i}:event-stream > make ${i}:feature-engineering > set ${i}:dataset-builder > split ${i}:data-splitter > learn ${i}:model-trainer -model-> serve ${i}:model-server`,
  ).join('; '),
);

const withChanges = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ mend }) => mend?.kind === 'changes');

test('a large board is told all that is so, and offers no mend that was not tried', () => {
  const { findings } = reviewBoard(LARGE, bundledLibrary);
  expect(findings.length).toBeGreaterThan(20);
  expect(withChanges(findings)).toEqual([]);
});

test('its mends are tried from the most important on, and keep their promise', () => {
  const ongoing = startReview(LARGE, bundledLibrary);
  const said = ongoing.review().findings.map(({ message }) => message);
  expect(ongoing.tryFor(16_000)).toBe(true);
  const { findings } = ongoing.review();
  expect(findings.map(({ message }) => message)).toEqual(said);
  const offered = withChanges(findings);
  expect(offered.length).toBeGreaterThan(2);
  const errors = new Set(findings.filter((f) => f.severity === 'error').map(({ rule }) => rule));
  for (const { mend, rule, anchor } of offered) {
    let count = 0;
    const applied = applyChanges(LARGE, mend ? realise(mend, () => `fresh${count++}`) : []);
    if (!applied.ok) throw new Error(rule);
    const after = reviewBoard(applied.value, bundledLibrary, 0).findings;
    expect(after.some((other) => other.rule === rule && other.anchor === anchor)).toBe(false);
    expect(after.filter((other) => other.severity === 'error' && !errors.has(other.rule))).toEqual(
      [],
    );
  }
});

test('all that is safe is mended there too', () => {
  let count = 0;
  const { done } = fixAllSafe(LARGE, bundledLibrary, () => `fresh${count++}`);
  expect(done.length).toBeGreaterThan(5);
});
