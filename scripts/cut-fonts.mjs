// Cuts the four static fonts of src/render/fonts and writes their advances to
// src/render/font-metrics.generated.ts. Run it after changing a range or the font's version.
//
// Kerning and substitution tables are dropped, so that a width is a sum of advances and a text
// wraps alike in a browser, in Node and in a file.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkit';
import subsetFont from 'subset-font';

const SOURCE = dirname(fileURLToPath(import.meta.resolve('inter-ui/package.json')));
const TARGET = fileURLToPath(new URL('../src/render/fonts/', import.meta.url));
const METRICS = fileURLToPath(new URL('../src/render/font-metrics.generated.ts', import.meta.url));
const WEIGHTS = { 400: 'Regular', 500: 'Medium', 600: 'SemiBold', 700: 'Bold' };

/** Latin, Latin-1, Latin Extended-A, punctuation, currency, Greek letters of formulas, arrows, maths. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x192, 0x192],
  [0x218, 0x21b],
  [0x2c6, 0x2c7],
  [0x2d8, 0x2dd],
  [0x391, 0x3a9],
  [0x3b1, 0x3c9],
  [0x1e9e, 0x1e9e],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x2044, 0x2044],
  [0x2070, 0x209c],
  [0x20a0, 0x20bf],
  [0x2113, 0x2126],
  [0x2150, 0x215e],
  [0x2190, 0x2199],
  [0x21d0, 0x21d5],
  [0x2200, 0x22ff],
  [0x25a0, 0x25cf],
  [0x2713, 0x2717],
  [0x27f5, 0x27fa],
];

const wanted = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i),
);

await mkdir(TARGET, { recursive: true });
const fonts = [];
for (const [weight, name] of Object.entries(WEIGHTS)) {
  const source = await readFile(`${SOURCE}/web/Inter-${name}.woff2`);
  const options = {
    keepFeatures: [],
    dropTables: ['GPOS', 'GSUB', 'GDEF', 'kern', 'morx', 'kerx'],
    noHinting: true,
    preserveNameIds: [16, 17],
  };
  const text = String.fromCodePoint(...wanted);
  const ttf = await subsetFont(source, text, { ...options, targetFormat: 'truetype' });
  const woff2 = await subsetFont(source, text, { ...options, targetFormat: 'woff2' });
  await writeFile(`${TARGET}inter-${weight}.ttf`, ttf);
  await writeFile(`${TARGET}inter-${weight}.woff2`, woff2);
  fonts.push({ weight, font: create(ttf) });
  console.log(`inter-${weight}: TTF ${ttf.length} B, woff2 ${woff2.length} B`);
}
await copyFile(`${SOURCE}/LICENSE.txt`, `${TARGET}OFL.txt`);

const [{ font: first }] = fonts;
const covered = wanted.filter((code) => fonts.every(({ font }) => font.hasGlyphForCodePoint(code)));
const ranges = [];
for (const code of covered) {
  const last = ranges.at(-1);
  if (last && last[1] === code - 1) last[1] = code;
  else ranges.push([code, code]);
}
const advances = fonts.map(({ weight, font }) => {
  const widths = covered.map((code) => font.glyphForCodePoint(code).advanceWidth);
  return `  ${weight}: '${widths.join(' ')}',`;
});
await writeFile(
  METRICS,
  `// Written by scripts/cut-fonts.mjs from Inter ${first.version.replace(/^Version /, '')}. Do not edit.

/** Advances are in these units: a font size of one em is this many. */
export const UNITS_PER_EM = ${first.unitsPerEm};

/** The first and last code point of every range that all four fonts have. */
export const CODE_RANGES: readonly (readonly [number, number])[] = [
${ranges.map(([a, b]) => `  [0x${a.toString(16)}, 0x${b.toString(16)}],`).join('\n')}
];

/** By weight: the advance of every covered code point, in the order of the ranges. */
export const ADVANCES = {
${advances.join('\n')}
} as const;
`,
);
console.log(`${covered.length} of ${wanted.length} characters`);
