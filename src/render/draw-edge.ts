import type { Edge } from '../core/board';
import type { Point, Rect } from '../core/geometry';
import { isDimmed, markOf, type DrawContext, type Mark } from './draw-context';
import { dimmed, tintLine } from './draw-tint';
import { edgeStyle, type EdgeStyle } from './edge-style';
import type { Drawing, Ghost, Primitive, ThemeName } from './drawing';
import { edgeLine } from './edge-line';
import { measureText, printable } from './measure-text';
import type { Route } from './routing/route';
import { hueOf, type Theme } from './theme';

const HEAD = { length: 8, width: 7 } as const;
const CORNER = 8;
const RING = 2.9;
/** A smooth line is all curve where there is room. */
const CORNERS: { readonly [S in EdgeStyle]: number } = {
  orthogonal: CORNER,
  smooth: 64,
  straight: CORNER,
};
export const EDGE_LABEL = { size: 12, weight: 500, leading: 15 } as const;

interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly ring?: true;
  readonly head: 'filled' | 'none';
}

type Remembered = WeakMap<Route, { readonly parts: readonly unknown[]; readonly drawing: Drawing }>;

/** By theme, so that an export in the other one does not make the screen forget its own. */
const drawings: { readonly [T in ThemeName]: Remembered } = {
  light: new WeakMap(),
  dark: new WeakMap(),
};

/** An edge in absolute coordinates: line, head, words. The same parts give the same drawing. */
export function drawEdge(edge: Edge, route: Route, context: DrawContext): Drawing {
  const mark = markOf(context, edge.id);
  const selected = context.selected?.has(edge.id) === true;
  const dims = !selected && isDimmed(context, edge.id);
  const parts = [edge, mark?.hue.ink, mark?.words, mark?.line, selected, dims];
  const memory = drawings[context.theme.name];
  const known = memory.get(route);
  if (known && known.parts.every((part, i) => part === parts[i])) return known.drawing;
  const whole = draw(edge, route, context.theme, mark, selected);
  const drawing = dims ? { ...whole, items: dimmed(whole.items, context.theme) } : whole;
  memory.set(route, { parts, drawing });
  return drawing;
}

function draw(
  edge: Edge,
  route: Route,
  theme: Theme,
  mark: Mark | undefined,
  selected: boolean,
): Drawing {
  const isNote = edge.flow === 'note';
  const color = selected ? theme.focus : (mark?.hue.ink ?? (isNote ? theme.noteEdge : theme.edge));
  const stroke: Stroke = {
    color,
    width: selected ? 2 : 1.5,
    head: isNote ? 'none' : 'filled',
    ...edgeLine(edge),
    ...(mark === undefined ? {} : tintLine(mark.line)),
  };
  const words = selected ? theme.focus : mark?.words === undefined ? theme.soft : mark.hue.ink;
  const corner = CORNERS[edgeStyle(edge)];
  return assemble(withWords(route, mark?.words), stroke, theme, words, corner);
}

/** The route with a lens's few words in place of its own, about the same middle. */
function withWords(route: Route, words: string | undefined): Route {
  const { label } = route;
  if (label === undefined || words === undefined) return route;
  const text = printable(words);
  const width = measureText(text, EDGE_LABEL.size, EDGE_LABEL.weight);
  const middle = label.y + ((label.lines.length - 1) * EDGE_LABEL.leading) / 2;
  const left =
    label.anchor === 'start'
      ? label.x
      : label.anchor === 'end'
        ? label.x - width
        : label.x - width / 2;
  const rect = { ...label.rect, x: left - 1, width: width + 2 };
  return { ...route, label: { ...label, rect, lines: [text], y: middle } };
}

/** A line that the review proposes: dashed, in the colour of its severity. */
export function drawGhostEdge(route: Route, severity: Ghost['severity'], theme: Theme): Drawing {
  const color = hueOf(theme, severity)?.ink ?? theme.edge;
  return assemble(route, { color, width: 1.5, dash: [5, 4], head: 'filled' }, theme, color);
}

function assemble(
  route: Route,
  stroke: Stroke,
  theme: Theme,
  words: string,
  corner?: number,
): Drawing {
  const tip = route.points.at(-1);
  const before = route.points.at(-2);
  const head = stroke.head === 'filled' && tip && before ? headOf(before, tip) : undefined;
  const line = head ? [...route.points.slice(0, -1), head.base] : route.points;
  const { label } = route;
  const items: Primitive[] = [
    {
      kind: 'path',
      d: roundedPath(line, corner),
      stroke: stroke.color,
      strokeWidth: stroke.width,
      ...(stroke.dash ? { dash: stroke.dash } : {}),
    },
    ...(head ? [{ kind: 'path', d: head.d, fill: stroke.color } as const] : []),
    ...(stroke.ring && route.points[0] && route.points[1]
      ? [ringAt(toward(route.points[0], route.points[1], 5), stroke, theme)]
      : []),
    ...(label?.lines ?? []).map((text, i): Primitive => ({
      kind: 'text',
      x: label?.x ?? 0,
      y: (label?.y ?? 0) + i * EDGE_LABEL.leading,
      text,
      size: EDGE_LABEL.size,
      weight: EDGE_LABEL.weight,
      fill: words,
      anchor: label?.anchor ?? 'middle',
      halo: theme.ground,
    })),
  ];
  return { bounds: boundsOf(route), items };
}

/** Where a line starts that somebody waits for. */
export const ringAt = (
  { x, y }: Point,
  { color, width }: Pick<Stroke, 'color' | 'width'>,
  { ground }: Theme,
): Primitive => ({
  kind: 'rect',
  x: x - RING,
  y: y - RING,
  width: 2 * RING,
  height: 2 * RING,
  radius: RING,
  fill: ground,
  stroke: color,
  strokeWidth: width,
});

/** A small triangle whose tip touches the border of the node. */
function headOf(from: Point, tip: Point): { base: Point; d: string } {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [ux, uy] = [(tip.x - from.x) / length, (tip.y - from.y) / length];
  const base = { x: tip.x - ux * HEAD.length, y: tip.y - uy * HEAD.length };
  const [wx, wy] = [(-uy * HEAD.width) / 2, (ux * HEAD.width) / 2];
  const corners = [tip, { x: base.x + wx, y: base.y + wy }, { x: base.x - wx, y: base.y - wy }];
  const d = `M${corners.map(({ x, y }) => at(x, y)).join('L')}Z`;
  // The line ends inside the head, so that no gap shows between them.
  return { base: { x: base.x + ux, y: base.y + uy }, d };
}

const at = (x: number, y: number): string => `${round(x)} ${round(y)}`;
const round = (value: number): number => Math.round(value * 100) / 100;

/** A polyline whose corners are rounded, less where its pieces are shorter. */
export function roundedPath(points: readonly Point[], most: number = CORNER): string {
  const [first] = points;
  if (!first) return '';
  let d = `M${at(first.x, first.y)}`;
  for (let i = 1; i < points.length; i++) {
    const [a, b, c] = [points[i - 1], points[i], points[i + 1]];
    if (!a || !b) continue;
    if (!c) d += `L${at(b.x, b.y)}`;
    else {
      const [before, after] = [distance(a, b), distance(b, c)];
      const corner = Math.min(most, before / 2, after / 2);
      if (corner < 0.5) d += `L${at(b.x, b.y)}`;
      else {
        const [enter, leave] = [shareOf(b, a, corner / before), shareOf(b, c, corner / after)];
        d += `L${at(enter.x, enter.y)}Q${at(b.x, b.y)} ${at(leave.x, leave.y)}`;
      }
    }
  }
  return d;
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
/** A point some pixels along, or the end where it is nearer. */
const toward = (from: Point, to: Point, pixels: number): Point =>
  shareOf(from, to, Math.min(1, pixels / Math.max(1, distance(from, to))));
const shareOf = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

/** The line with its head, and the words. */
function boundsOf({ points, label }: Route): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  const reach = HEAD.width / 2 + 0.5;
  [left, top, right, bottom] = [left - reach, top - reach, right + reach, bottom + reach];
  if (label) {
    left = Math.min(left, label.rect.x);
    top = Math.min(top, label.rect.y);
    right = Math.max(right, label.rect.x + label.rect.width);
    bottom = Math.max(bottom, label.rect.y + label.rect.height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
