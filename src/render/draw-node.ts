import type { BoardNode } from '../core/board';
import type { Size } from '../core/geometry';
import { assertNever } from '../core/result';
import { drawBadge } from './draw-badge';
import { drawBrief } from './draw-brief';
import { drawComponent, drawPlainBox } from './draw-component';
import { badgeOf, isDimmed, markOf, type DrawContext, type Mark } from './draw-context';
import { drawGroup } from './draw-group';
import { drawMarks } from './draw-marks';
import { drawNote, drawText } from './draw-note';
import { dimmed, framedAs, nodeWords, nodeWordsReach, tintLine } from './draw-tint';
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
  const mark = markOf(context, node.id);
  const parts: Parts = [
    context.library,
    badge?.count,
    badge?.severity,
    mark?.hue.ink,
    mark?.words,
    mark?.line,
    isDimmed(context, node.id),
    ...shownOf(node, context),
  ];
  const memory = drawings[context.theme.name];
  const known = memory.get(node);
  if (known && known.parts.every((part, i) => part === parts[i])) return known.drawing;
  const drawing = draw(node, context, mark, badge);
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
  mark: Mark | undefined,
  badge: Badge | undefined,
): Drawing {
  const { theme } = context;
  const size = nodeSize(node, context.board, context.library);
  const plain = body(node, size, context, mark?.hue);
  const items = isDimmed(context, node.id)
    ? dimmed(plain, theme)
    : mark?.line === undefined
      ? plain
      : framedAs(plain, mark.line);
  const words = mark?.words === undefined ? undefined : nodeWordsReach(mark.words);
  // A border is drawn half outside.
  const border = mark ? tintLine(mark.line).width / 2 : 1;
  const right = Math.max(size.width + (badge ? 17 : border), words?.right ?? 0);
  const above = Math.max(border, badge ? 9 : 0, words?.above ?? 0);
  return {
    bounds: { x: -border, y: -above, width: right + border, height: size.height + above + border },
    items: [
      ...items,
      ...drawMarks(node, size, theme),
      ...(mark?.words === undefined ? [] : nodeWords(mark.words, mark.hue, theme)),
      ...(badge ? drawBadge(badge, size, theme) : []),
    ],
  };
}

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
