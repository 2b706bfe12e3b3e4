import { ADVANCES, CODE_RANGES, UNITS_PER_EM } from './font-metrics.generated';

export type FontWeight = keyof typeof ADVANCES;

/** The widths are known up to here by plain index; the few beyond are in a map. */
const INDEXED = 0x180;

interface Advances {
  readonly low: Float64Array;
  readonly high: ReadonlyMap<number, number>;
}

function advancesOf(weight: FontWeight): Advances {
  const low = new Float64Array(INDEXED).fill(-1);
  const high = new Map<number, number>();
  const widths = ADVANCES[weight].split(' ').map(Number);
  let next = 0;
  for (const [first, last] of CODE_RANGES) {
    for (let code = first; code <= last; code++) {
      const width = widths[next++] ?? UNITS_PER_EM;
      if (code < INDEXED) low[code] = width;
      else high.set(code, width);
    }
  }
  return { low, high };
}

const TABLES: { readonly [W in FontWeight]: Advances } = {
  400: advancesOf(400),
  500: advancesOf(500),
  600: advancesOf(600),
  700: advancesOf(700),
};

const advance = ({ low, high }: Advances, code: number): number =>
  code < INDEXED ? (low[code] ?? -1) : (high.get(code) ?? -1);

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader takes for one character: a family emoji is one, a letter with its accent is one. */
export function graphemes(text: string): string[] {
  if (isPlain(text)) return text.split('');
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

const isPlain = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    if ((TABLES[400].low[text.charCodeAt(i)] ?? -1) < 0) return false;
  }
  return true;
};

function graphemeUnits(table: Advances, grapheme: string): number {
  let units = 0;
  for (const character of grapheme) {
    const width = advance(table, character.codePointAt(0) ?? 0);
    if (width < 0) return UNITS_PER_EM;
    units += width;
  }
  return units;
}

/**
 * Width in pixels at this size in pixels: a plain sum of advances, since the fonts have no kerning.
 * A character that the fonts lack counts one em. Text is measured as it is: pass it through
 * `printable` first, as every drawing does.
 */
export function measureText(text: string, size: number, weight: FontWeight): number {
  const table = TABLES[weight];
  let units = 0;
  for (let i = 0; i < text.length; i++) {
    const width = advance(table, text.charCodeAt(i));
    if (width < 0) return (slowUnits(table, text) * size) / UNITS_PER_EM;
    units += width;
  }
  return (units * size) / UNITS_PER_EM;
}

const slowUnits = (table: Advances, text: string): number =>
  graphemes(text).reduce((units, grapheme) => units + graphemeUnits(table, grapheme), 0);

/**
 * The characters that the bundled fonts lack, each once, in order of appearance: they show in a
 * system font in the app, and may be missing from a picture that the command line draws.
 */
export function missingGlyphs(text: string): string[] {
  const clean = printable(text);
  if (isPlain(clean)) return [];
  const missing = graphemes(clean).filter((grapheme) =>
    Array.from(grapheme).some((part) => advance(TABLES[400], part.codePointAt(0) ?? 0) < 0),
  );
  return [...new Set(missing)];
}

// oxlint-disable-next-line no-control-regex -- control characters are what it takes out
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b\u2028\u2029\ufeff\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * One line of text that every output can show: composed (NFC, since the fonts have no combining
 * marks), line ends and tabs as spaces, control characters and halves of characters gone.
 */
export function printable(text: string): string {
  if (isPlain(text)) return text;
  return text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(UNPRINTABLE, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .normalize('NFC');
}
