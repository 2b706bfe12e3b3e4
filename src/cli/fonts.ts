import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FontWeight } from '../render/measure-text';

const WEIGHTS = [400, 500, 600, 700] as const satisfies readonly FontWeight[];

// The build puts them beside the command.
const fontFile = (name: string): string => fileURLToPath(new URL(`fonts/${name}`, import.meta.url));

/** Where the fonts lie that PNG pictures are drawn with. */
export const drawnFonts = (): string[] => WEIGHTS.map((weight) => fontFile(`inter-${weight}.ttf`));

const web = (weight: FontWeight): string =>
  readFileSync(fontFile(`inter-${weight}.woff2`)).toString('base64');

/** The fonts that SVG pictures carry, as base64. */
export const carriedFonts = (): { readonly [W in FontWeight]: string } => ({
  400: web(400),
  500: web(500),
  600: web(600),
  700: web(700),
});
