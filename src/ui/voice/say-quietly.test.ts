import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { announce, announcements } from '../announcer';
import { quietVoice } from './say-quietly';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const heard = () => announcements.getState().said.text;

test('a word is said once nothing else was, the last of several', () => {
  const voice = quietVoice(() => Date.now());
  announce('');
  vi.advanceTimersByTime(1000);
  voice.say(() => '1 part selected');
  voice.say(() => '2 parts selected');
  expect(heard()).toBe('');
  vi.advanceTimersByTime(1000);
  expect(heard()).toBe('2 parts selected');
  voice.stop();
});

test.each(['before', 'after'])('what an action says just %s is enough', (when) => {
  const voice = quietVoice(() => Date.now());
  announce('');
  vi.advanceTimersByTime(1000);
  if (when === 'before') announce('Kafka added');
  voice.say(() => 'Kafka selected');
  if (when === 'after') announce('Kafka added');
  vi.advanceTimersByTime(1000);
  expect(heard()).toBe('Kafka added');
  voice.stop();
});

test('the next press is heard, and what follows the first by itself is not', () => {
  const voice = quietVoice(() => Date.now());
  announce('Kafka added');
  vi.advanceTimersByTime(50);
  voice.sayLater(() => 'Zoom 80 %');
  vi.advanceTimersByTime(1000);
  expect(heard()).toBe('Kafka added');
  announce('Clicks added');
  vi.advanceTimersByTime(50);
  voice.say(() => 'Nothing selected');
  vi.advanceTimersByTime(401);
  expect(heard()).toBe('Nothing selected');
  // What it said itself keeps nothing back.
  voice.sayLater(() => 'Zoom 90 %');
  vi.advanceTimersByTime(1000);
  expect(heard()).toBe('Zoom 90 %');
  voice.stop();
});
