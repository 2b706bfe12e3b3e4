import type { Point, Rect } from '../core/geometry';
import { painting, type Sheet } from './far-paint';
import { dirtyRects, liftedArea, type FarState } from './far-state';

/** Keeps the painted view of a board up to date in a place of React Flow's viewport. */
export interface FarPainter {
  show(state: FarState, sheet: Sheet): void;
  /** Where what is lifted is now, from where the board has it. */
  move(delta: Point): void;
  stop(): void;
}

interface Painted {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
  readonly sheet: Sheet;
}

/** What of a frame painting may take while the view that is there still serves, in ms. */
const SLICE = 5;

export interface FarPainterOptions {
  /** Told which part of the board can be seen now. */
  readonly onShown?: (area: Rect) => void;
  /** Nobody waits for it: painted in slices from the start, in the frames that this allows. */
  readonly mayPaint?: () => boolean;
  readonly className?: string;
}

/**
 * What changes is painted at once, where it changed. A new part of the board, or one at another
 * zoom, is painted over several frames beside the old one, and takes its place when it is done.
 */
export function createFarPainter(
  host: HTMLElement,
  { onShown, mayPaint, className = 'board-far' }: FarPainterOptions = {},
): FarPainter {
  let resting: Painted | undefined;
  let shown: FarState | undefined;
  let lifted: Painted | undefined;
  let delta: Point = { x: 0, y: 0 };
  let frame = 0;

  const lift = (state: FarState, sheet: Sheet): void => {
    lifted?.canvas.remove();
    lifted = undefined;
    if (!state.isMoved) return;
    const isAll = state.lifted.size === state.scene.board.nodes.size;
    const part = isAll ? sheet : { ...sheet, area: liftedArea(state, sheet.area) };
    const made = paintedOn(part, className);
    if (made === undefined) return;
    lifted = made;
    host.append(made.canvas);
    place(made, delta);
    // A picture of everything is there already.
    if (isAll && resting?.sheet === sheet && shown?.lifted.size === 0)
      made.context.drawImage(resting.canvas, 0, 0);
    else run(painting(made.context, part, state, 'lifted', [part.area]));
  };

  /** Takes the place of what was shown, painted as a whole. */
  const begin = (state: FarState, sheet: Sheet): void => {
    cancelAnimationFrame(frame);
    const made = paintedOn(sheet, className);
    if (made === undefined) return;
    const steps = painting(made.context, sheet, state, 'resting', [sheet.area]);
    const finish = (): void => {
      resting?.canvas.remove();
      resting = made;
      shown = state;
      host.prepend(made.canvas);
      place(made, { x: 0, y: 0 });
      lift(state, sheet);
      onShown?.(sheet.area);
    };
    const isBlank = resting === undefined || shown?.scene.board.id !== state.scene.board.id;
    if (isBlank && mayPaint === undefined) {
      run(steps);
      finish();
      return;
    }
    const goOn = (): void => {
      const end = performance.now() + (mayPaint?.() === false ? 0 : SLICE);
      while (performance.now() < end)
        if (steps.next().done === true) {
          finish();
          return;
        }
      frame = requestAnimationFrame(goOn);
    };
    frame = requestAnimationFrame(goOn);
  };

  /** Brings what is shown up to date; false where it has to be painted as a whole. */
  const mend = (state: FarState): boolean => {
    if (resting === undefined || shown === undefined) return false;
    if (state.lifted.size > 0 && state.lifted.size === state.scene.board.nodes.size) {
      if (state.lifted !== shown.lifted) {
        lift(state, resting.sheet);
        resting.context.setTransform(1, 0, 0, 1, 0, 0);
        resting.context.clearRect(0, 0, resting.canvas.width, resting.canvas.height);
      }
      shown = state;
      return true;
    }
    const dirty = dirtyRects(shown, state);
    if (dirty === undefined) return false;
    if (dirty.length > 0) repaint(resting, state, dirty);
    const wasLifted = shown.lifted;
    shown = state;
    if (wasLifted !== state.lifted) lift(state, resting.sheet);
    return true;
  };

  return {
    show: (state, sheet) => {
      const isElsewhere = resting === undefined || !isSameSheet(resting.sheet, sheet);
      if (mend(state) && !isElsewhere) cancelAnimationFrame(frame);
      else begin(state, sheet);
    },
    move: (next) => {
      delta = next;
      if (lifted !== undefined) place(lifted, delta);
    },
    stop: () => {
      cancelAnimationFrame(frame);
      host.replaceChildren();
    },
  };
}

function run(steps: Generator<void>): void {
  while (steps.next().done !== true);
}

function paintedOn(sheet: Sheet, className: string): Painted | undefined {
  const canvas = document.createElement('canvas');
  const { area, scale } = sheet;
  canvas.className = className;
  canvas.width = Math.ceil(area.width * scale);
  canvas.height = Math.ceil(area.height * scale);
  canvas.style.width = `${area.width}px`;
  canvas.style.height = `${area.height}px`;
  const context = canvas.getContext('2d');
  return context === null ? undefined : { canvas, context, sheet };
}

function place({ canvas, sheet: { area } }: Painted, { x, y }: Point): void {
  canvas.style.transform = `translate(${area.x + x}px, ${area.y + y}px)`;
}

const isSameSheet = (a: Sheet, b: Sheet): boolean => a.area === b.area && a.scale === b.scale;

/** Clears the places and paints what lies in them, out to whole pixels: no seam may show. */
function repaint({ context, sheet }: Painted, state: FarState, places: readonly Rect[]): void {
  const { area, scale } = sheet;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.beginPath();
  const pixels = places.map((rect) => {
    const [x, y] = [Math.floor((rect.x - area.x) * scale), Math.floor((rect.y - area.y) * scale)];
    const width = Math.ceil((rect.x + rect.width - area.x) * scale) - x;
    const height = Math.ceil((rect.y + rect.height - area.y) * scale) - y;
    context.rect(x, y, width, height);
    return { x, y, width, height };
  });
  context.clip();
  for (const { x, y, width, height } of pixels) context.clearRect(x, y, width, height);
  const grown = pixels.map(({ x, y, width, height }) => ({
    x: area.x + x / scale,
    y: area.y + y / scale,
    width: width / scale,
    height: height / scale,
  }));
  run(painting(context, sheet, state, 'resting', grown));
  context.restore();
}
