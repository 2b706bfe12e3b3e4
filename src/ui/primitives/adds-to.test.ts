import { expect, test } from 'vitest';

import { addsTo } from './adds-to';

test.each([
  ['GPUs', 'GPUs', false],
  ['gpus', 'GPUs', false],
  ['Batch size (rows)', 'rows', false],
  ['Anything', '', false],
  ['Latency p99', 'ms', true],
  ['Rows kept', 'rows', true],
  ['Rate', '%', true],
])('beside %j, the unit %j says more: %j', (label, hint, says) => {
  expect(addsTo(label, hint)).toBe(says);
});
