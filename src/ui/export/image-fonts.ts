import inter400 from '../../render/fonts/inter-400.woff2?url';
import inter500 from '../../render/fonts/inter-500.woff2?url';
import inter600 from '../../render/fonts/inter-600.woff2?url';
import inter700 from '../../render/fonts/inter-700.woff2?url';
import type { SvgOptions } from '../../render/to-svg';

type Fonts = NonNullable<SvgOptions['fonts']>;

const urls = { 400: inter400, 500: inter500, 600: inter600, 700: inter700 } as const;

let loading: Promise<Fonts> | undefined;

/** The fonts as base64, to go into an SVG file; read once. */
export function imageFonts(): Promise<Fonts> {
  loading ??= loadAll().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function loadAll(): Promise<Fonts> {
  const [w400, w500, w600, w700] = await Promise.all(Object.values(urls).map(base64Of));
  return {
    ...(w400 === undefined ? {} : { 400: w400 }),
    ...(w500 === undefined ? {} : { 500: w500 }),
    ...(w600 === undefined ? {} : { 600: w600 }),
    ...(w700 === undefined ? {} : { 700: w700 }),
  };
}

async function base64Of(url: string): Promise<string> {
  const response = await fetch(url);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Waits until a 2D canvas can write with them. */
export async function canvasFonts(): Promise<void> {
  await Promise.all(Object.keys(urls).map((weight) => document.fonts.load(`${weight} 14px Inter`)));
}
