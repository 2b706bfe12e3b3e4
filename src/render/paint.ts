import { assertNever } from '../core/result';
import type { Drawing, Primitive } from './drawing';
import { ICON_BOX, ICON_STROKE, iconPath } from './icon-path';
import type { PaintContext } from './paint-context';
import { pathCommands } from './path-commands';
import { FONT_STACK } from './to-svg';

/** Text smaller than this on the screen is not painted: nobody can read it. */
export const LEAST_TEXT = 5;
const LEAST_ICON = 6;
const LEAST_CORNER = 1.5;

export interface PaintOptions {
  /** Screen pixels a flow pixel, as the context is scaled already; what is too small is left out. */
  readonly zoom?: number;
}

/**
 * Puts a drawing on a 2D canvas, as the SVG of it looks. The caller has moved and scaled the
 * context so that flow coordinates are its units.
 */
export function paint(
  drawing: Drawing,
  context: PaintContext,
  { zoom = 1 }: PaintOptions = {},
): void {
  const pen: Pen = { font: '', align: '' };
  for (const item of drawing.items) paintItem(item, context, zoom, pen);
}

/** What the context was told last: reading a font takes a browser longer than writing a word. */
interface Pen {
  font: string;
  align: string;
}

function paintItem(item: Primitive, context: PaintContext, zoom: number, pen: Pen): void {
  switch (item.kind) {
    case 'rect':
      return paintRect(item, context, zoom);
    case 'path':
      trace(item.d, context);
      return fillAndStroke(item, context);
    case 'text':
      return item.size * zoom < LEAST_TEXT ? undefined : paintText(item, context, pen);
    case 'icon':
      return item.size * zoom < LEAST_ICON ? undefined : paintIcon(item, context);
    default:
      return assertNever(item);
  }
}

type Rect = Extract<Primitive, { kind: 'rect' }>;
type Shape = Rect | Extract<Primitive, { kind: 'path' }>;

function paintRect(item: Rect, context: PaintContext, zoom: number): void {
  const { x, y, width, height } = item;
  const radius = Math.min(item.radius ?? 0, width / 2, height / 2);
  if (radius * zoom >= LEAST_CORNER) {
    traceRounded(item, radius, context);
    return fillAndStroke(item, context);
  }
  if (item.fill !== undefined) {
    context.fillStyle = item.fill;
    context.fillRect(x, y, width, height);
  }
  if (item.stroke !== undefined) {
    setStroke(item, context);
    context.strokeRect(x, y, width, height);
  }
}

/** How far a cubic curve's handles reach to make a quarter of a circle. */
const QUARTER = 0.5523;

function traceRounded({ x, y, width, height }: Rect, r: number, context: PaintContext): void {
  const k = r * (1 - QUARTER);
  const [right, bottom] = [x + width, y + height];
  context.beginPath();
  context.moveTo(x + r, y);
  context.lineTo(right - r, y);
  context.bezierCurveTo(right - k, y, right, y + k, right, y + r);
  context.lineTo(right, bottom - r);
  context.bezierCurveTo(right, bottom - k, right - k, bottom, right - r, bottom);
  context.lineTo(x + r, bottom);
  context.bezierCurveTo(x + k, bottom, x, bottom - k, x, bottom - r);
  context.lineTo(x, y + r);
  context.bezierCurveTo(x, y + k, x + k, y, x + r, y);
  context.closePath();
}

function trace(d: string, context: PaintContext): void {
  context.beginPath();
  for (const command of pathCommands(d)) {
    switch (command.type) {
      case 'M':
        context.moveTo(command.x, command.y);
        break;
      case 'L':
        context.lineTo(command.x, command.y);
        break;
      case 'Q':
        context.quadraticCurveTo(command.cx, command.cy, command.x, command.y);
        break;
      case 'C': {
        const { c1x, c1y, c2x, c2y, x, y } = command;
        context.bezierCurveTo(c1x, c1y, c2x, c2y, x, y);
        break;
      }
      case 'Z':
        context.closePath();
        break;
      default:
        assertNever(command);
    }
  }
}

function fillAndStroke(item: Shape, context: PaintContext): void {
  if (item.fill !== undefined) {
    context.fillStyle = item.fill;
    context.fill();
  }
  if (item.stroke === undefined) return;
  setStroke(item, context);
  context.stroke();
  if (item.dash) context.setLineDash([]);
}

function setStroke(item: Shape, context: PaintContext): void {
  context.strokeStyle = item.stroke;
  context.lineWidth = item.strokeWidth ?? 1;
  // Dots are dashes of almost no length with round ends; the SVG says the same.
  context.lineCap = item.dash && (item.dash[0] ?? 0) < 2 ? 'round' : 'butt';
  context.lineJoin = 'miter';
  if (item.dash) context.setLineDash([...item.dash]);
}

function paintText(
  item: Extract<Primitive, { kind: 'text' }>,
  context: PaintContext,
  pen: Pen,
): void {
  const font = `${item.weight} ${item.size}px ${FONT_STACK}`;
  const align = item.anchor === 'middle' ? 'center' : item.anchor === 'end' ? 'right' : 'left';
  if (font !== pen.font) context.font = pen.font = font;
  if (align !== pen.align) context.textAlign = pen.align = align;
  if (item.halo !== undefined) {
    context.strokeStyle = item.halo;
    context.lineWidth = 3;
    context.lineJoin = 'round';
    context.strokeText(item.text, item.x, item.y);
  }
  context.fillStyle = item.fill;
  context.fillText(item.text, item.x, item.y);
}

function paintIcon(item: Extract<Primitive, { kind: 'icon' }>, context: PaintContext): void {
  context.save();
  context.translate(item.x, item.y);
  context.scale(item.size / ICON_BOX, item.size / ICON_BOX);
  context.strokeStyle = item.stroke;
  context.lineWidth = ICON_STROKE;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  trace(iconPath(item.name), context);
  context.stroke();
  context.restore();
}
