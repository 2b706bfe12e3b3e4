import type { Drawing } from '../render/drawing';
import { missingGlyphs } from '../render/measure-text';
import { FONT_FAMILY, toSvg } from '../render/to-svg';
import { drawnFonts } from './fonts';
import { Unusable } from './terminal';

/** More than this is refused by viewers, and takes gigabytes to draw. */
const MAX_PIXELS = 200_000_000;

/** The characters of a picture that the bundled fonts lack. */
export const missingCharacters = ({ items }: Drawing): string[] =>
  missingGlyphs(items.map((item) => (item.kind === 'text' ? item.text : '')).join(' '));

/** Draws the picture as a PNG. Throws `Unusable` where it would be too large. */
export async function renderPng(drawing: Drawing, scale: number): Promise<Uint8Array> {
  const { width, height } = drawing.bounds;
  const [columns, rows] = [Math.round(width * scale), Math.round(height * scale)];
  if (columns * rows > MAX_PIXELS || columns < 1 || rows < 1) {
    throw new Unusable(
      `The picture would have ${columns} by ${rows} pixels; take another --scale.`,
    );
  }
  const { Resvg } = await loadRenderer();
  const picture = new Resvg(toSvg(drawing, { scale }), {
    font: {
      fontFiles: drawnFonts(),
      defaultFontFamily: FONT_FAMILY,
      // Slow, so only where the bundled fonts do not have it all.
      loadSystemFonts: missingCharacters(drawing).length > 0,
    },
    logLevel: 'off',
  });
  return picture.render().asPng();
}

async function loadRenderer() {
  try {
    return await import('@resvg/resvg-js');
  } catch {
    throw new Unusable(
      'PNG needs the package @resvg/resvg-js, which is not installed here; SVG does not.',
    );
  }
}
