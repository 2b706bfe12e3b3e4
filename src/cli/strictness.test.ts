import { expect, test } from 'vitest';
import type { Strictness } from '../core/board';
import type { Severity } from '../review/engine/review';
import { board } from '../review/test-board';
import { strictnessFor } from './strictness';

const EMPTY = board('');

test.each<[Strictness | undefined, Severity, Strictness | undefined, Strictness]>([
  // on the command line, --fail-on, by board or config, so
  [undefined, 'error', undefined, 'review'],
  [undefined, 'error', 'sketch', 'sketch'],
  [undefined, 'error', 'practice', 'practice'],
  [undefined, 'warning', 'sketch', 'practice'],
  [undefined, 'hint', 'practice', 'review'],
  ['sketch', 'hint', 'review', 'sketch'],
  ['review', 'error', 'sketch', 'review'],
])('%s given, fails on %s, %s set: %s', (given, failOn, set, strictness) => {
  const settings = set === undefined ? {} : { strictness: set };
  const command = { failOn, ...(given === undefined ? {} : { strictness: given }) };
  expect(strictnessFor(command, { ...EMPTY, settings })).toBe(strictness);
});
