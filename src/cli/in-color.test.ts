import { expect, test } from 'vitest';
import { wantsColor } from './in-color';

test.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [true, { TERM: 'dumb' }, false],
  [false, { FORCE_COLOR: '1' }, true],
  [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [true, { FORCE_COLOR: 'false' }, false],
])('on a terminal: %s, with %j: %s', (isTerminal, env, wanted) => {
  expect(wantsColor(isTerminal, env)).toBe(wanted);
});
