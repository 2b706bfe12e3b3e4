import { ICONS } from './icons.generated';

/** The side of the box that icon paths are drawn in, and the width of their strokes in it. */
export const ICON_BOX = 24;
export const ICON_STROKE = 2;

/** Path data (M, L, C, Z) of an icon, to be stroked with round ends; a box for a name that is unknown. */
export const iconPath = (name: string): string =>
  (Object.hasOwn(ICONS, name) ? ICONS[name] : undefined) ?? ICONS['box'] ?? '';
