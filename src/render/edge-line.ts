import type { Edge } from '../core/board';
import type { Timing } from '../core/flow';
import { isWatchPath } from './edge-words';

/** How the line of an edge is drawn. Dashes tell what colour may not. */
export interface EdgeLine {
  readonly dash?: readonly number[];
  /** A small ring where it starts. */
  readonly ring?: true;
}

export const NOTE_LINE: EdgeLine = { dash: [1.5, 4.5] };
export const WATCH_LINE: EdgeLine = { dash: [5, 4] };

/** When it flows: somebody waits for a request, a stream never ends, a batch comes in one piece. */
export const TIMING_LINES: { readonly [T in Timing]: EdgeLine } = {
  request: { ring: true },
  stream: { dash: [9, 3.5, 1.5, 3.5] },
  batch: { dash: [14, 5] },
};

/** A stated timing shows before what follows from the flow; a note carries nothing at any time. */
export function edgeLine(edge: Pick<Edge, 'flow' | 'timing'>): EdgeLine {
  if (edge.flow === 'note') return NOTE_LINE;
  const flow = isWatchPath(edge) ? WATCH_LINE : {};
  return edge.timing === undefined ? flow : { ...flow, ...TIMING_LINES[edge.timing] };
}
