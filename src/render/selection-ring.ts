import type { BoardNode } from '../core/board';
import type { Size } from '../core/geometry';
import type { Primitive } from './drawing';
import { GROUP, NODE } from './node-look';
import type { Theme } from './theme';

const RADII: { readonly [T in BoardNode['type']]: number } = {
  component: NODE.radius,
  brief: NODE.radius,
  group: GROUP.radius,
  note: 8,
  text: 4,
};

/** The ring around a selected node, relative to its top-left: 2 px, with a gap for texts. */
export function selectionRing(type: BoardNode['type'], size: Size, theme: Theme): Primitive {
  const out = type === 'text' ? 5 : 0.5;
  return {
    kind: 'rect',
    x: -out,
    y: -out,
    width: size.width + 2 * out,
    height: size.height + 2 * out,
    radius: RADII[type] + out,
    stroke: theme.focus,
    strokeWidth: 2,
  };
}
