import type { ComponentNode, PropertyValue } from '../core/board';

type Words = (value: PropertyValue) => string | undefined;

const round = (value: number): string => String(Math.round(value * 100) / 100);

/** 1500 is `1.5 k`, 10000000 is `10 M`. */
export function shortNumber(value: number): string {
  for (const [unit, size] of [
    ['G', 1e9],
    ['M', 1e6],
    ['k', 1e3],
  ] as const) {
    if (Math.abs(value) >= size) return `${round(value / size)} ${unit}`;
  }
  return round(value);
}

/** Seconds in the largest unit that leaves at least one of it. */
export function shortSeconds(seconds: number): string {
  for (const [unit, size] of [
    ['d', 86_400],
    ['h', 3600],
    ['min', 60],
  ] as const) {
    if (seconds >= size) return `${round(seconds / size)} ${unit}`;
  }
  return `${round(seconds)} s`;
}

/** Milliseconds, as seconds from ten of them on. */
export const shortMs = (ms: number): string =>
  ms >= 10_000 ? shortSeconds(ms / 1000) : `${round(ms)} ms`;

const DURATION = /^(\d+(?:\.\d+)?)\s*(ms|s|m|min|h|d|w)$/;

/** `24h` as `24 h`, `15m` as `15 min`; words as they are, if they are short. */
export function shortDuration(text: string): string | undefined {
  const match = DURATION.exec(text.trim());
  if (match) return `${match[1]} ${match[2] === 'm' ? 'min' : match[2]}`;
  return text.length <= 10 && text !== '' ? text : undefined;
}

const numeric =
  (words: (value: number) => string): Words =>
  (value) =>
    typeof value === 'number' && Number.isFinite(value) ? words(value) : undefined;
const duration: Words = (value) => (typeof value === 'string' ? shortDuration(value) : undefined);
const text: Words = (value) =>
  typeof value === 'string' && value.length > 0 && value.length <= 10 ? value : undefined;
const ratio: Words = (value) =>
  Array.isArray(value)
    ? value.join(':')
    : typeof value === 'string'
      ? text(value.replaceAll('/', ':'))
      : undefined;

/** What a reader wants first of a node: the first of these that it has. */
const KEYS: readonly (readonly [string, Words])[] = [
  ['latencyP99Ms', numeric(shortMs)],
  ['timeoutMs', numeric(shortMs)],
  ['attributionWindow', duration],
  ['windowSec', numeric(shortSeconds)],
  ['lagSec', numeric(shortSeconds)],
  ['schedule', duration],
  ['cadence', duration],
  ['ratio', ratio],
  ['labelDelay', duration],
  ['latencyP50Ms', numeric(shortMs)],
  ['outK', numeric((value) => `top ${shortNumber(value)}`)],
  ['hitRate', numeric((value) => `${round(value * 100)} %`)],
  ['ttlSec', numeric(shortSeconds)],
  ['agreement', numeric((value) => `κ ${round(value)}`)],
  [
    'sizeMB',
    numeric((value) => (value >= 1000 ? `${round(value / 1000)} GB` : `${round(value)} MB`)),
  ],
  ['vectors', numeric(shortNumber)],
  ['dim', numeric((value) => `${round(value)}-d`)],
  ['maxTokens', numeric((value) => `${shortNumber(value)} tok`)],
  ['maxSteps', numeric((value) => `${round(value)} steps`)],
  ['method', text],
  ['retentionDays', numeric((value) => `${round(value)} d`)],
];

/** The one number shown on a node: what the user set, never a default of the library. */
export function keyNumber({ properties }: Pick<ComponentNode, 'properties'>): string | undefined {
  if (!properties) return undefined;
  for (const [key, words] of KEYS) {
    const value = properties[key];
    const shown = value === undefined ? undefined : words(value);
    if (shown !== undefined) return shown;
  }
  return undefined;
}
