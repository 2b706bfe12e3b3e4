import { expect, test } from 'vitest';

import type { Board } from '../../core/board';
import { bundledLibrary } from '../../library/bundled';
import { reviewBoard } from '../../review/review-board';
import { board } from '../../review/test-board';
import { en } from '../../strings/en';
import { mendWords } from './mend-words';

function wordsOf(given: Board, rule: string): string[] {
  const finding = reviewBoard(given, bundledLibrary).findings.find((one) => one.rule === rule);
  return finding?.mend === undefined ? [] : mendWords(finding.mend, given, bundledLibrary);
}

const chain = board(
  'Clicks:event-log > Clean:data-cleaning > Features:feature-engineering > Set:dataset-builder > Split:data-splitter > Trainer:model-trainer -model-> Server:model-server; App:client-app -request-> Server -response-> App',
);

test('a part that is put in between is named with its neighbours, and the line is not said twice', () => {
  const [first = '', ...rest] = wordsOf(chain, 'release/ungated');
  expect(first).toMatch(/^Adds “.*” between .*“Trainer”.* and .*“Server”/);
  expect(rest.join(' ')).not.toContain('Takes away “Trainer” → “Server”');
});

test('what is only connected says so', () => {
  const words = wordsOf(
    board(
      'Set:dataset-builder > Split:data-splitter; Trainer:model-trainer -model-> R:model-registry',
    ),
    'training/no-data',
  );
  expect(words).toContain('Connects “Split” to “Trainer”.');
});

test('a property says its name, its value and of what', () => {
  const words = wordsOf(
    board('Clicks:event-log > Outcomes:label-join > Set:dataset-builder > Trainer:model-trainer'),
    'labelling/no-window',
  );
  expect(words.join()).toContain('Sets attribution window of “Outcomes” to 1d.');
});

test('stages that it opens are named', () => {
  const mend = { kind: 'changes', label: '', changes: [], created: [], safe: true } as const;
  expect(mendWords({ ...mend, opens: ['monitoring', 'feedback'] }, chain, bundledLibrary)).toEqual([
    'Opens: Monitoring and Feedback.',
  ]);
});

test('one that asks for a field says nothing beforehand', () => {
  const mend = {
    kind: 'focus',
    label: 'Say the goal',
    field: 'brief.goals',
    suggestions: [],
  } as const;
  expect(mendWords(mend, chain, bundledLibrary)).toEqual([]);
});

test.each([
  [['A'], ['B'], ' between A and B.'],
  [['A'], ['A'], ' beside A.'],
  [['A', 'B'], ['A'], ' after A and B, before A.'],
])('what stands between %j and %j', (before, after, words) => {
  expect(en.fixing.between(before, after)).toBe(words);
});
