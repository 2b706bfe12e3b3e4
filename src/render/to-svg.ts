import { assertNever } from '../core/result';
import type { Drawing, Primitive } from './drawing';
import { ICON_BOX, ICON_STROKE, iconPath } from './icon-path';
import type { FontWeight } from './measure-text';
import { escapeXml } from './xml';

export const FONT_FAMILY = 'Inter';
/** What shows where the bundled font is not at hand, or lacks a character. */
export const FONT_STACK = `${FONT_FAMILY}, system-ui, sans-serif`;

export interface SvgOptions {
  /** What a reader or a screen reader calls the picture. */
  readonly title?: string;
  /** The size in pixels of the file; the drawing's own by default. */
  readonly scale?: number;
  /** woff2 bytes as base64, by weight; the weights that the drawing uses are embedded. */
  readonly fonts?: { readonly [W in FontWeight]?: string };
  /** XML for the `metadata` element, as the format that embeds a board makes it. Not escaped. */
  readonly metadata?: string;
}

/** A drawing as an SVG file: plain elements, no ids, no scripts, no HTML, nothing from elsewhere. */
export function toSvg(drawing: Drawing, options: SvgOptions = {}): string {
  const { x, y, width, height } = drawing.bounds;
  const { scale = 1, title, metadata } = options;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width * scale)}" height="${n(height * scale)}"`,
    ` viewBox="${n(x)} ${n(y)} ${n(width)} ${n(height)}" font-family="${FONT_STACK}">`,
    title === undefined || title === '' ? '' : `<title>${escapeXml(title)}</title>`,
    metadata === undefined ? '' : `<metadata>${metadata}</metadata>`,
    fontFaces(drawing, options.fonts ?? {}),
  ];
  for (const item of drawing.items) parts.push(element(item));
  parts.push('</svg>');
  return parts.join('');
}

function fontFaces(drawing: Drawing, fonts: NonNullable<SvgOptions['fonts']>): string {
  const used = new Set<FontWeight>();
  for (const item of drawing.items) if (item.kind === 'text') used.add(item.weight);
  const faces = [...used]
    .toSorted((a, b) => a - b)
    .flatMap((weight) => {
      const data = fonts[weight];
      if (data === undefined) return [];
      return `@font-face{font-family:${FONT_FAMILY};font-weight:${weight};src:url(data:font/woff2;base64,${data}) format("woff2")}`;
    });
  return faces.length === 0 ? '' : `<style>${faces.join('')}</style>`;
}

/** At most two decimals, no exponent. */
const n = (value: number): string => String(Math.round(value * 100) / 100);

const attribute = (name: string, value: string | number | undefined): string =>
  value === undefined
    ? ''
    : ` ${name}="${typeof value === 'number' ? n(value) : escapeXml(value)}"`;

const dashes = (dash: readonly number[] | undefined): string =>
  dash === undefined ? '' : ` stroke-dasharray="${dash.map(n).join(' ')}"`;

function element(item: Primitive): string {
  switch (item.kind) {
    case 'rect':
      return (
        `<rect x="${n(item.x)}" y="${n(item.y)}" width="${n(item.width)}" height="${n(item.height)}"` +
        attribute('rx', item.radius) +
        ` fill="${escapeXml(item.fill ?? 'none')}"${stroked(item)}/>`
      );
    case 'path':
      return `<path d="${escapeXml(item.d)}" fill="${escapeXml(item.fill ?? 'none')}"${stroked(item)}/>`;
    case 'text':
      return text(item);
    case 'icon': {
      const scale = item.size / ICON_BOX;
      const drawn =
        `<path d="${iconPath(item.name)}" transform="translate(${n(item.x)} ${n(item.y)})` +
        `${scale === 1 ? '' : ` scale(${Math.round(scale * 1e4) / 1e4})`}" fill="none"` +
        ` stroke="${escapeXml(item.stroke)}" stroke-width="${ICON_STROKE}"` +
        ` stroke-linecap="round" stroke-linejoin="round"/>`;
      return item.href === undefined ? drawn : linked(drawn, item);
    }
    default:
      return assertNever(item);
  }
}

/** The whole square of an icon leads there, not its strokes alone. */
function linked(drawn: string, { href = '', x, y, size }: Extract<Primitive, { kind: 'icon' }>) {
  const square = `<rect x="${n(x)}" y="${n(y)}" width="${n(size)}" height="${n(size)}" fill="none" pointer-events="all"/>`;
  return `<a href="${escapeXml(href)}" target="_blank" rel="noopener"><title>${escapeXml(href)}</title>${square}${drawn}</a>`;
}

const stroked = (item: Extract<Primitive, { kind: 'rect' | 'path' }>): string =>
  item.stroke === undefined
    ? ''
    : attribute('stroke', item.stroke) +
      attribute('stroke-width', item.strokeWidth ?? 1) +
      dashes(item.dash) +
      (item.dash && (item.dash[0] ?? 0) < 2 ? ' stroke-linecap="round"' : '');

function text(item: Extract<Primitive, { kind: 'text' }>): string {
  // The halo is a wider stroke under the letters.
  const halo =
    item.halo === undefined
      ? ''
      : `${attribute('stroke', item.halo)} stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
  const anchor = item.anchor === undefined || item.anchor === 'start' ? undefined : item.anchor;
  return (
    `<text x="${n(item.x)}" y="${n(item.y)}" font-size="${n(item.size)}" font-weight="${item.weight}"` +
    `${attribute('text-anchor', anchor)} fill="${escapeXml(item.fill)}"${halo} xml:space="preserve">` +
    `${escapeXml(item.text)}</text>`
  );
}
