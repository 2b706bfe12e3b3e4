import { beforeEach, expect, test } from 'vitest';

import { componentId } from '../core/ids';
import { notePlaced, shelf, toggleFavourite } from './shelf';

const ids = (text: string) => text.split(' ').map(componentId);

beforeEach(() => shelf.setState({ favourites: [], recent: [] }));

test('what was placed last comes first, each once', () => {
  notePlaced(ids('cache ranker'));
  notePlaced(ids('event-log'));
  notePlaced(ids('cache'));
  expect(shelf.getState().recent).toEqual(ids('cache event-log ranker'));
});

test('twelve are remembered', () => {
  for (let count = 0; count < 20; count += 1) notePlaced(ids(`c${count}`));
  expect(shelf.getState().recent.length).toBe(12);
  expect(shelf.getState().recent[0]).toBe('c19');
});

test('placing the same again tells nobody', () => {
  notePlaced(ids('cache'));
  let told = 0;
  const stop = shelf.subscribe(() => (told += 1));
  notePlaced(ids('cache'));
  notePlaced([]);
  stop();
  expect(told).toBe(0);
});

test('a favourite is one until it is toggled again', () => {
  const [cache = componentId(''), ranker = componentId('')] = ids('cache ranker');
  expect([toggleFavourite(cache), toggleFavourite(ranker), toggleFavourite(cache)]).toEqual([
    true,
    true,
    false,
  ]);
  expect(shelf.getState().favourites).toEqual([ranker]);
});
