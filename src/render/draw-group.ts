import type { GroupNode } from '../core/board';
import type { Size } from '../core/geometry';
import type { Primitive } from './drawing';
import { GROUP } from './node-look';
import { hueOf, mix, type Hue, type Theme } from './theme';
import { ellipsize } from './wrap-text';

export const GROUP_SIZE: Size = { width: 480, height: 240 };

/** A lane: a soft ground with its title at the top left. */
export function drawGroup(
  node: GroupNode,
  size: Size,
  theme: Theme,
  tint: Hue | undefined,
): Primitive[] {
  const hue = tint ?? (node.color === undefined ? undefined : hueOf(theme, node.color));
  return [
    {
      kind: 'rect',
      x: 0,
      y: 0,
      ...size,
      radius: GROUP.radius,
      fill: hue ? mix(theme.group, hue.ink, 0.05) : theme.group,
      stroke: hue ? mix(theme.groupLine, hue.ink, 0.35) : theme.groupLine,
      strokeWidth: 1.2,
    },
    ...groupTitle(node.label, size, hue ? hue.ink : theme.soft),
  ];
}

/** The title of a lane, cut where it would stick out; nothing for none. */
export function groupTitle(label: string, { width }: Size, fill: string): Primitive[] {
  if (label === '') return [];
  const look = { size: GROUP.titleSize, weight: 600 } as const;
  const text = ellipsize(label, { width: width - 2 * GROUP.titleX, ...look });
  return [{ kind: 'text', x: GROUP.titleX, y: GROUP.titleY, text, ...look, fill }];
}
