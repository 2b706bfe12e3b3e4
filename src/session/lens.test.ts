import { beforeEach, expect, test } from 'vitest';

import { lens, lensOff, toggleLens } from './lens';
import { panels, showTab } from './panels';

beforeEach(() => {
  lensOff();
  showTab('review');
});

test('the same key switches off what it switched on', () => {
  toggleLens('latency');
  expect(lens.getState().on).toBe('latency');
  toggleLens('latency');
  expect(lens.getState().on).toBeNull();
});

test('another key switches over', () => {
  toggleLens('latency');
  toggleLens('goals');
  expect(lens.getState().on).toBe('goals');
});

test('switched off, the tab comes back that was there before', () => {
  showTab('brief');
  toggleLens('latency');
  toggleLens('privacy');
  expect(panels.getState().tab).toBe('lenses');
  toggleLens('privacy');
  expect(panels.getState().tab).toBe('brief');
});

test('a tab that was chosen meanwhile stays', () => {
  toggleLens('latency');
  showTab('properties');
  toggleLens('latency');
  expect(panels.getState().tab).toBe('properties');
});

test('switched off from the panel that was opened by hand, the panel stays', () => {
  showTab('lenses');
  toggleLens('latency');
  toggleLens('latency');
  expect(panels.getState().tab).toBe('lenses');
});
