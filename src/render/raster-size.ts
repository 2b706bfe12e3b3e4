import type { Size } from '../core/geometry';

/** What browsers hold as one canvas: the longest side, and the most pixels. */
export const CANVAS_LIMITS = { side: 16_384, pixels: 100_000_000 } as const;

export interface RasterSize extends Size {
  /** Pixels of the image a flow pixel. */
  readonly scale: number;
  /** The wanted scale was too large, so it is less: say so. */
  readonly lowered: boolean;
}

/** The size of an image of this drawing: at the wanted scale, or at the largest that fits. */
export function rasterSize(
  { width, height }: Size,
  wanted: number,
  limits: { readonly side: number; readonly pixels: number } = CANVAS_LIMITS,
): RasterSize {
  const most = Math.min(
    limits.side / Math.max(width, height, 1),
    Math.sqrt(limits.pixels / Math.max(1, width * height)),
  );
  const scale = wanted <= most ? wanted : Math.floor(most * 100) / 100 || most;
  return {
    width: Math.max(1, Math.floor(width * scale)),
    height: Math.max(1, Math.floor(height * scale)),
    scale,
    lowered: scale < wanted,
  };
}
