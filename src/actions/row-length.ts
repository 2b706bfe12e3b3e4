import { GAP } from '../core/notation/place';
import { COLUMNS } from '../core/notation/wrap-cells';
import { NODE } from '../render/node-look';
import { cameraSnapshot } from '../session/camera';

/** The zoom at which the label of a node is still ten pixels high. */
const READABLE = 0.69;
/** Kept free at either side of a fitted board, in CSS pixels. */
const EDGE = 10;

/**
 * How many nodes of a new chain stand in one row, so that their labels can be read with all of the
 * row in view: on a phone a chain turns back after two, on a wide screen after five.
 *
 * @param width of the board region, in CSS pixels; 0 while it is not known
 */
export function rowLength(width: number): number {
  if (width === 0) return COLUMNS;
  const room = (width - 2 * EDGE) / READABLE;
  const fitting = Math.floor((room + GAP.x) / (NODE.width + GAP.x));
  return Math.max(1, Math.min(COLUMNS, fitting));
}

/** The same for this window's view. Which way the view looks and how near does not matter. */
export const rowLengthInView = (): number => rowLength(cameraSnapshot.getState().size.width);
