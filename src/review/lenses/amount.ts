import type { Unit } from './lens';

/** A number as one says it: `12 ms`, `4,000/s`, `64 GB`, `1.5 h`, `$0.0021`. */
export const amount = (value: number, unit: Unit): string => WRITTEN[unit](value);

/** 1.5 h, 2 d, 90 s. */
export function duration(sec: number): string {
  if (sec !== 0 && Math.abs(sec) < 1) return `${digits(sec * 1000)} ms`;
  const size = Math.abs(sec);
  if (size >= 2 * 86_400 || size === 86_400) return `${digits(sec / 86_400)} d`;
  if (size >= 3600) return `${digits(sec / 3600)} h`;
  if (size >= 120 || size === 60) return `${digits(sec / 60)} min`;
  return `${digits(sec)} s`;
}

const STEPS = [
  [1e15, 'PB'],
  [1e12, 'TB'],
  [1e9, 'GB'],
  [1e6, 'MB'],
  [1e3, 'kB'],
] as const;

/** Decimal units. */
function bytes(value: number): string {
  for (const [size, unit] of STEPS) if (value >= size) return `${digits(value / size)} ${unit}`;
  return `${digits(value)} B`;
}

/** 4,000 · 52 k · 1.7 M · 3 G: thousands in full up to ten of them. */
function count(value: number): string {
  if (value >= 1e9) return `${digits(value / 1e9)} G`;
  if (value >= 1e6) return `${digits(value / 1e6)} M`;
  return value >= 10_000 ? `${digits(value / 1000)} k` : digits(value);
}

/** Three digits that count, thousands apart. */
function digits(value: number): string {
  if (value === 0) return '0';
  const places = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  const rounded = Number(value.toFixed(Math.min(places, 12)));
  const [whole = '0', decimals] = String(rounded).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** `≈` before what rests on an estimate. */
export const about = (text: string, isEstimate: boolean): string =>
  isEstimate ? `≈ ${text}` : text;

const WRITTEN: { readonly [U in Unit]: (value: number) => string } = {
  ms: (value) => (value >= 10_000 ? `${digits(value / 1000)} s` : `${digits(value)} ms`),
  s: duration,
  d: (value) => `${digits(value)} d`,
  '/s': (value) => `${count(value)}/s`,
  'per day': (value) => `${count(value)} a day`,
  B: bytes,
  'B/s': (value) => `${bytes(value)}/s`,
  'B/year': (value) => `${bytes(value)} a year`,
  tokens: (value) => `${count(value)} tokens`,
  'tokens/s': (value) => `${count(value)} tokens/s`,
  $: (value) => `$${digits(value)}`,
  '$/h': (value) => `$${digits(value)} an hour`,
  '$/1k': (value) => `$${digits(value)} per 1,000`,
  share: (value) => `${digits(value * 100)} %`,
  count,
};
