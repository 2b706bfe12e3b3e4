const UNITS: { readonly [unit: string]: number } = {
  ms: 0.001,
  s: 1,
  sec: 1,
  second: 1,
  m: 60,
  min: 60,
  minute: 60,
  h: 3600,
  hr: 3600,
  hour: 3600,
  d: 86_400,
  day: 86_400,
  w: 604_800,
  wk: 604_800,
  week: 604_800,
  mo: 2_592_000,
  month: 2_592_000,
  y: 31_536_000,
  year: 31_536_000,
};

const NAMED: { readonly [name: string]: number } = {
  continuous: 0,
  streaming: 0,
  realtime: 0,
  hourly: 3600,
  daily: 86_400,
  nightly: 86_400,
  weekly: 604_800,
  monthly: 2_592_000,
  quarterly: 7_776_000,
  yearly: 31_536_000,
};

/**
 * Seconds of `15m`, `6h`, `1h 30m`, `7 days`, `daily`, `every 30 min`; undefined for what is no
 * duration. The longest one of a text that names several.
 */
export function seconds(text: string | number | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (typeof text === 'number') return text;
  const found: number[] = [];
  let end = -1;
  for (const match of text.toLowerCase().matchAll(/(\d+(?:\.\d+)?)\s*([a-z]+)\s*/g)) {
    const [whole, amount, unit = ''] = match;
    const size = UNITS[unit] ?? UNITS[unit.replace(/s$/, '')];
    if (size === undefined) continue;
    // `1h 30m` is one duration, `1h, then 30m` are two.
    const before = match.index === end ? (found.pop() ?? 0) : 0;
    found.push(before + Number(amount) * size);
    end = match.index + whole.length;
  }
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    const size = NAMED[word];
    if (size !== undefined) found.push(size);
  }
  return found.length === 0 ? undefined : Math.max(...found);
}
