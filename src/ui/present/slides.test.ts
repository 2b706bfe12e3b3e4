import { expect, test } from 'vitest';

import { board } from '../../library/test-board';
import { slidesOf } from './slides';

const place = (x: number, y: number) => ({ position: { x, y } });

test('the whole board comes first, then its groups as one reads them', () => {
  const lanes = board('a:event-log > b:data-lake > c:ranker', {
    groups: {
      online: { label: 'Online', of: ['c'] },
      right: { label: 'Right', of: ['b'] },
      left: { label: 'Left', of: ['a'] },
    },
    nodes: { online: place(0, 600), right: place(500, 20), left: place(0, 0) },
  });
  expect(slidesOf(lanes, 'All').map(({ title }) => title)).toEqual([
    'All',
    'Left',
    'Right',
    'Online',
  ]);
});

test('a board without groups is one slide, an empty one none', () => {
  expect(slidesOf(board('a:event-log'), 'All')).toEqual([{ title: 'All' }]);
  expect(slidesOf(board(''), 'All')).toEqual([]);
});
