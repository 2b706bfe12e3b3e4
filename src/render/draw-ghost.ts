import { componentId } from '../core/ids';
import type { ComponentDefinition } from '../library/component';
import type { Library } from '../library/library';
import type { Drawing, Ghost } from './drawing';
import { NODE } from './node-look';
import { hueOf, mix, stepHue, type Theme } from './theme';
import { ellipsize } from './wrap-text';

const TEXT_X = 55;
const PADDING = 9;

/** The missing piece, relative to its own top-left: dashed, in the colour of its severity. */
export function drawGhostNode(
  ghost: Ghost['nodes'][number],
  severity: Ghost['severity'],
  library: Library,
  theme: Theme,
): Drawing {
  const { width, height } = ghost.rect;
  const hue = hueOf(theme, severity) ?? stepHue(theme, 'serving');
  const definition =
    ghost.component === undefined ? undefined : library.get(componentId(ghost.component));
  const icon = definition?.icon ?? 'box';
  const middle = height / 2;
  const room = { width: width - TEXT_X - PADDING };
  return {
    bounds: { x: -1, y: -1, width: width + 2, height: height + 2 },
    items: [
      {
        kind: 'rect',
        x: 0,
        y: 0,
        width,
        height,
        radius: NODE.radius,
        fill: hue.tint,
        stroke: hue.ink,
        strokeWidth: 1.5,
        dash: [5, 4],
      },
      {
        kind: 'rect',
        x: 10,
        y: middle - 18,
        width: 36,
        height: 36,
        radius: 8,
        fill: mix(hue.tint, hue.ink, 0.12),
      },
      { kind: 'icon', name: icon, x: 18, y: middle - 10, size: 20, stroke: hue.ink },
      {
        kind: 'text',
        x: TEXT_X,
        y: middle - 4,
        text: shortened(ghost.label, definition, { ...room, size: 14.5, weight: 600 }),
        size: 14.5,
        weight: 600,
        fill: theme.text,
      },
      {
        kind: 'text',
        x: TEXT_X,
        y: middle + 14,
        text: ellipsize(ghost.caption, { ...room, size: 12, weight: 400 }),
        size: 12,
        weight: 400,
        fill: theme.soft,
      },
    ],
  };
}

/** A piece that is called what its kind is called takes the short name where the whole one is cut. */
function shortened(
  label: string,
  kind: ComponentDefinition | undefined,
  box: Parameters<typeof ellipsize>[1],
): string {
  const whole = ellipsize(label, box);
  return whole !== label && label === kind?.name && kind.short !== undefined ? kind.short : whole;
}
