import type { Unit } from './lens';

/** A number as one says it: `12 ms`, `4,000/s`, `64 GB`, `1.5 h`, `$0.0021`. */
export const amount = (value: number, unit: Unit): string => WRITTEN[unit](value);

/** 1.5 h, 2 d, 90 s. */
export function duration(sec: number): string {
  const size = Math.abs(sec);
  if (size > 0 && size < 1) return `${digits(sec * 1000)} ms`;
  if (size >= 2 * YEAR) return `${digits(sec / YEAR)} years`;
  if (size >= 2 * 86_400 || size === 86_400) return `${digits(sec / 86_400)} d`;
  if (size >= 3600) return `${digits(sec / 3600)} h`;
  if (size >= 120 || size === 60) return `${digits(sec / 60)} min`;
  return `${digits(sec)} s`;
}

const YEAR = 365 * 86_400;

const BYTES = [
  [1e18, 'EB'],
  [1e15, 'PB'],
  [1e12, 'TB'],
  [1e9, 'GB'],
  [1e6, 'MB'],
  [1e3, 'kB'],
  [0, 'B'],
] as const;

/** Decimal units. */
const bytes = (value: number): string => scaled(value, BYTES, ' ');

const COUNTS = [
  [1e12, 'T'],
  [1e9, 'G'],
  [1e6, 'M'],
  [1e4, 'k'],
  [0, ''],
] as const;

/** 4,000 · 52 k · 1.7 M · 3 G: thousands in full up to ten of them. */
const count = (value: number): string => scaled(value, COUNTS, ' ');

function scaled(value: number, steps: readonly (readonly [number, string])[], gap: string): string {
  for (const [from, unit] of steps) {
    const size = unit === 'k' || unit === 'kB' ? 1e3 : Math.max(1, from);
    // What rounds up to the next size is said in it: 999,999 is 1 M.
    if (rounded(value / size) * size < from) continue;
    return unit === '' ? digits(value) : `${digits(value / size)}${gap}${unit}`;
  }
  return digits(value);
}

/** Three digits that count, all of those before the point. */
const rounded = (value: number): number =>
  value === 0 || Math.abs(value) >= 1e15 ? value : Number(value.toFixed(placesOf(value)));

const placesOf = (value: number): number =>
  Math.min(12, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value)))));

const numbers = Array.from(
  { length: 13 },
  (_, places) => new Intl.NumberFormat('en', { maximumFractionDigits: places }),
);
const short = new Intl.NumberFormat('en', { notation: 'scientific', maximumFractionDigits: 1 });

/** Thousands apart; what is longer than anybody reads as a power of ten: 2.5E20. */
function digits(value: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 1e12 || size < 1e-9) return short.format(value);
  return numbers[placesOf(value)]?.format(value) ?? String(value);
}

const cents = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD' });
const dollars = new Intl.NumberFormat('en', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});

/** < $0.0001, $0.0021, $0.40, $3.50, $15,000, $200 k. */
function money(value: number): string {
  const size = Math.abs(value);
  if (size > 0 && size < 0.0001) return '< $0.0001';
  if (size > 0 && size < 0.1) return `$${digits(value)}`;
  if (size >= 1e5) return `$${count(value)}`;
  return size >= 100 || Number.isInteger(value) ? dollars.format(value) : cents.format(value);
}

/** `≈` before what rests on an estimate, unless it is only a limit already. */
export const about = (text: string, isEstimate: boolean): string =>
  isEstimate && !text.startsWith('<') ? `≈ ${text}` : text;

/** `1 replica`, `12 replicas`, `15 k replicas`. */
export function counted(value: number, one: string, many: string): string {
  const said = count(value);
  return `${said} ${said === '1' ? one : many}`;
}

const WRITTEN: { readonly [U in Unit]: (value: number) => string } = {
  ms: (value) => (value >= 10_000 ? duration(value / 1000) : `${digits(value)} ms`),
  s: duration,
  h: (value) => `${count(value)} h`,
  d: (value) => `${count(value)} d`,
  '/s': (value) => `${count(value)}/s`,
  'per day': (value) => `${count(value)} a day`,
  B: bytes,
  'B/s': (value) => `${bytes(value)}/s`,
  'B/year': (value) => `${bytes(value)} a year`,
  tokens: (value) => counted(value, 'token', 'tokens'),
  'tokens/s': (value) => `${counted(value, 'token', 'tokens')}/s`,
  $: money,
  '$/h': (value) => `${money(value)} an hour`,
  '$/GB': (value) => `${money(value)} per GB`,
  '$/1k': (value) => `${money(value)} per 1,000`,
  '$/year': (value) => `${money(value)} a year`,
  share: (value) => `${percent(value)} %`,
  count,
};

/** 99.95 % is not 100 %: as many nines as there are. */
function percent(share: number): string {
  const left = 1 - share;
  if (left > 0 && left < 0.005) {
    const places = Math.min(9, Math.ceil(-Math.log10(left)) - 1);
    return numbers[places]?.format(100 * share) ?? '100';
  }
  return digits(100 * share);
}
