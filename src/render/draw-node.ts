import type { BoardNode } from '../core/board';
import type { Rect, Size } from '../core/geometry';
import { assertNever } from '../core/result';
import { drawBadge } from './draw-badge';
import { drawBrief } from './draw-brief';
import { drawComponent, drawPlainBox } from './draw-component';
import { badgeOf, tintOf, type DrawContext } from './draw-context';
import { drawGroup } from './draw-group';
import { drawNote, drawText } from './draw-note';
import type { Badge, Drawing, Primitive, ThemeName } from './drawing';
import { kindOf } from './node-look';
import { nodeSize } from './node-size';
import type { Hue } from './theme';

/** What the drawing of one node depends on; the same parts give the same drawing. */
type Parts = readonly unknown[];

type Remembered = WeakMap<BoardNode, { readonly parts: Parts; readonly drawing: Drawing }>;

/** By theme, so that an export in the other one does not make the screen forget its own. */
const drawings: { readonly [T in ThemeName]: Remembered } = {
  light: new WeakMap(),
  dark: new WeakMap(),
};

/**
 * A node relative to its own top-left. It depends on the node, on what it shows of the board, on
 * theme, tint and badge, and on nothing else: while those are the same objects, so is the drawing,
 * and a view can compare by identity. Selection is not part of it (`selectionRing`).
 */
export function drawNode(node: BoardNode, context: DrawContext): Drawing {
  const badge = badgeOf(context, node.id);
  const tint = tintOf(context, node.id);
  const parts: Parts = [
    context.library,
    badge?.count,
    badge?.severity,
    tint?.ink,
    ...shownOf(node, context),
  ];
  const memory = drawings[context.theme.name];
  const known = memory.get(node);
  if (known && known.parts.every((part, i) => part === parts[i])) return known.drawing;
  const drawing = draw(node, context, tint, badge);
  memory.set(node, { parts, drawing });
  return drawing;
}

/** What a node shows of the board besides itself. */
function shownOf(node: BoardNode, { board }: DrawContext): Parts {
  switch (node.type) {
    case 'component':
      return [board.components];
    case 'brief':
      return [board.brief, board.goals, board.metrics, board.constraints];
    case 'group':
    case 'note':
    case 'text':
      return [];
    default:
      return assertNever(node);
  }
}

function draw(
  node: BoardNode,
  context: DrawContext,
  tint: Hue | undefined,
  badge: Badge | undefined,
): Drawing {
  const size = nodeSize(node, context.board, context.library);
  const items = body(node, size, context, tint);
  const bounds = outlineBounds(size);
  if (!badge) return { bounds, items };
  const mark = drawBadge(badge, size, context.theme);
  return {
    bounds: { ...bounds, y: -9, width: size.width + 18, height: size.height + 10 },
    items: [...items, ...mark],
  };
}

/** A border is drawn half outside. */
const outlineBounds = ({ width, height }: Size): Rect => ({
  x: -1,
  y: -1,
  width: width + 2,
  height: height + 2,
});

function body(
  node: BoardNode,
  size: Size,
  context: DrawContext,
  tint: Hue | undefined,
): Primitive[] {
  const { board, library, theme } = context;
  switch (node.type) {
    case 'component': {
      const kind = kindOf(node, board, library);
      return kind
        ? drawComponent(node, size, kind, theme, tint)
        : drawPlainBox(node, size, theme, tint);
    }
    case 'group':
      return drawGroup(node, size, theme, tint);
    case 'note':
      return drawNote(node, size, theme, tint);
    case 'text':
      return drawText(node, theme, tint);
    case 'brief':
      return drawBrief(node, board, size, theme, tint);
    default:
      return assertNever(node);
  }
}
