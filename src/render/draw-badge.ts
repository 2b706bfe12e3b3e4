import type { Size } from '../core/geometry';
import type { Badge, Primitive } from './drawing';
import { measureText } from './measure-text';
import { hueOf, type Theme } from './theme';

const HEIGHT = 18;

/** The number at the top right: round for errors, squarer for warnings, hollow for hints. */
export function drawBadge(badge: Badge, size: Size, theme: Theme): Primitive[] {
  const text = badge.count > 99 ? '99+' : String(badge.count);
  const width = Math.max(HEIGHT, measureText(text, 11, 700) + 9);
  const ink = hueOf(theme, badge.severity)?.ink ?? theme.soft;
  const hollow = badge.severity === 'hint';
  const centre = size.width - 3;
  return [
    {
      kind: 'rect',
      x: centre - width / 2,
      y: -HEIGHT / 2 + 2,
      width,
      height: HEIGHT,
      radius: badge.severity === 'warning' ? 5.5 : HEIGHT / 2,
      fill: hollow ? theme.node : ink,
      stroke: hollow ? ink : theme.ground,
      strokeWidth: 1.5,
    },
    {
      kind: 'text',
      x: centre,
      y: 6,
      text,
      size: 11,
      weight: 700,
      fill: hollow ? ink : theme.onInk,
      anchor: 'middle',
    },
  ];
}
