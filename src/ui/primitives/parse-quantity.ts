import { seconds } from '../../review/analysis/duration';

const SCALES: { readonly [word: string]: number } = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  t: 1e12,
  trillion: 1e12,
};

const BYTES: { readonly [unit: string]: number } = {
  b: 1,
  byte: 1,
  bytes: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  pb: 1e15,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
  tib: 2 ** 40,
};

const NUMBER = /^(?<digits>-?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?)\s*(?<rest>.*)$/u;

/**
 * Reads a number with or without its unit, as people write it: `1 500`, `10k`, `2.5 M`, `1e6`,
 * `0.2 s` for a field in ms (200), `3 %` for a share (0.03), `2000 qps`. Undefined for what is
 * no number or is of another dimension. In a field of time `m` is minutes, in no other.
 */
export function parseQuantity(text: string, unit?: string): number | undefined {
  const plain = text
    .toLowerCase()
    .replaceAll(/(?<=\d)[\s_'’](?=\d)/gu, '')
    .replaceAll(/^\s*\$|\s*(?=\/)|(?<=\/)\s*/gu, '')
    .trim();
  const { digits = '', rest = '' } = NUMBER.exec(plain)?.groups ?? {};
  if (!/\d/u.test(digits)) return undefined;
  const size = sizeOf(rest, unit?.toLowerCase());
  if (size === undefined) return undefined;
  // Twelve digits, so that 0.1 s is 100 ms and not 100.00000000000001.
  return Number((Number(digits.replaceAll(',', '')) * size).toPrecision(12));
}

/** What one of `rest` is in the field's unit: `m` is sixty thousand in a field of ms. */
function sizeOf(rest: string, unit: string | undefined): number | undefined {
  const direct = unitSize(rest, unit);
  if (direct !== undefined) return direct;
  const scale = /^(?:thousand|million|billion|trillion|mio|mn|bn|[kmbt])(?![a-z])/u.exec(rest)?.[0];
  if (scale === undefined) return undefined;
  const [times, of] = [SCALES[scale], unitSize(rest.slice(scale.length).trim(), unit)];
  return times === undefined || of === undefined ? undefined : times * of;
}

function unitSize(word: string, unit: string | undefined): number | undefined {
  if (word === '' || word === unit) return 1;
  if (word === '%') return unit === '%' ? 1 : isShare(unit) ? 0.01 : undefined;
  if (unit === undefined) return isCounted(word) ? 1 : undefined;
  const [one, field] = [secondsOf(word), secondsOf(unit)];
  if (one !== undefined && field !== undefined) return one / field;
  const [bytes, fieldBytes] = [BYTES[word], BYTES[unit]];
  if (bytes !== undefined && fieldBytes !== undefined) return bytes / fieldBytes;
  const [rate, fieldRate] = [perSecond(word), perSecond(unit)];
  if (rate !== undefined && fieldRate !== undefined) return rate / fieldRate;
  if (unit === '$') return /^(?:\$|usd|dollars?)$/u.test(word) ? 1 : undefined;
  const isMeasure = field !== undefined || fieldBytes !== undefined || fieldRate !== undefined;
  return !isMeasure && isCounted(word) ? 1 : undefined;
}

const isShare = (unit: string | undefined): boolean =>
  unit === undefined || unit === 'share' || unit === '0 to 1';

/** A length of time that is named, `ms` or `minutes`; not `daily`. */
const secondsOf = (word: string): number | undefined =>
  /^(?:ms|msecs?|milliseconds?)$/u.test(word)
    ? 0.001
    : /ly$|ing$/u.test(word)
      ? undefined
      : seconds(`1${word}`);

/** How often a second: `qps`, `requests/s`, `/min`, `per day`. */
function perSecond(word: string): number | undefined {
  if (/^[qrt]ps$/u.test(word)) return 1;
  const period = /(?:\/|per )(?<period>[a-z]+)$/u.exec(word)?.groups?.['period'];
  const length = period === undefined ? undefined : secondsOf(period);
  return length === undefined ? undefined : 1 / length;
}

/** A thing that is counted, by any name: `users`, `items`. */
const isCounted = (word: string): boolean =>
  /^[a-z]{4,}$/u.test(word) && SCALES[word] === undefined && secondsOf(word) === undefined;
