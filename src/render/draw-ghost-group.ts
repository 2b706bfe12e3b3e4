import type { Size } from '../core/geometry';
import { groupTitle } from './draw-group';
import type { Drawing } from './drawing';
import { GROUP } from './node-look';
import { hueOf, stepHue, type Theme } from './theme';

/** A group that is not there yet, relative to its own top-left. */
export function drawGhostGroup({ width, height }: Size, label: string, theme: Theme): Drawing {
  const { ink } = hueOf(theme, 'hint') ?? stepHue(theme, 'serving');
  return {
    bounds: { x: -1, y: -1, width: width + 2, height: height + 2 },
    items: [
      {
        kind: 'rect',
        x: 0,
        y: 0,
        width,
        height,
        radius: GROUP.radius,
        fill: theme.group,
        stroke: ink,
        strokeWidth: 1.5,
        dash: [5, 4],
      },
      ...groupTitle(label, { width, height }, theme.soft),
    ],
  };
}
