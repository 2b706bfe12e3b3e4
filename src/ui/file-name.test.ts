import { expect, test } from 'vitest';

import { fileName } from './file-name';

const today = new Date('2026-03-04T10:00:00Z');

test.each([
  ['Video home feed', 'video-home-feed.svg'],
  ['  A/B: "test"? ', 'a-b-test.svg'],
  ['Größe', 'größe.svg'],
  ['', 'board-2026-03-04.svg'],
  ['…', 'board-2026-03-04.svg'],
])('names the file of %j', (title, name) => {
  expect(fileName(title, 'svg', today)).toBe(name);
});
