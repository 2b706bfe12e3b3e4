import type { BoardNode } from '../core/board';
import type { Size } from '../core/geometry';
import { safeLink } from '../core/safe-link';
import type { Primitive } from './drawing';
import type { Theme } from './theme';

const ICON = 12;
const GAP = 4;
const INSET = 6;

/** Small signs inside a node's lower right corner: locked, pinned, leads somewhere. */
export function drawMarks(node: BoardNode, size: Size, theme: Theme): Primitive[] {
  const href = safeLink(node.link);
  const marks: { readonly name: string; readonly href?: string }[] = [
    ...(node.locked === true ? [{ name: 'lock' }] : []),
    ...(node.pinned === true ? [{ name: 'pin' }] : []),
    ...(href === undefined ? [] : [{ name: 'external-link', href }]),
  ];
  return marks.toReversed().map((mark, index) => ({
    kind: 'icon',
    ...mark,
    x: size.width - INSET - ICON - index * (ICON + GAP),
    y: node.type === 'group' ? INSET : INSET - 2,
    size: ICON,
    stroke: mark.href === undefined ? theme.soft : theme.focus,
  }));
}
