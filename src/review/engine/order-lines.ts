import { compareText } from '../../core/board';
import type { Line } from './line';

/**
 * By their ends, in an order that ids and the file decide only between equals. Linear in lines
 * and nodes: they are dealt out by their ends instead of compared.
 */
export function orderLines(lines: readonly Line[], size: number): Line[] {
  const ordered = deal(
    deal(lines, size, ({ to }) => to.index),
    size,
    ({ from }) => from.index,
  );
  for (let start = 0; start < ordered.length;) {
    let end = start + 1;
    while (end < ordered.length && sameEnds(ordered[start], ordered[end])) end++;
    if (end - start > 1) {
      const parallel = ordered.slice(start, end).toSorted(byMeaning);
      for (const [i, line] of parallel.entries()) ordered[start + i] = line;
    }
    start = end;
  }
  return ordered;
}

/** A stable counting sort. */
function deal(lines: readonly Line[], size: number, keyOf: (line: Line) => number): Line[] {
  const places = new Uint32Array(size + 1);
  for (const line of lines) places[keyOf(line) + 1] = (places[keyOf(line) + 1] ?? 0) + 1;
  for (let i = 1; i <= size; i++) places[i] = (places[i] ?? 0) + (places[i - 1] ?? 0);
  const dealt = [...lines];
  for (const line of lines) {
    const key = keyOf(line);
    const place = places[key] ?? 0;
    places[key] = place + 1;
    dealt[place] = line;
  }
  return dealt;
}

const sameEnds = (a: Line | undefined, b: Line | undefined): boolean =>
  a?.from === b?.from && a?.to === b?.to;

const byMeaning = (a: Line, b: Line): number =>
  compareText(a.edge.flow, b.edge.flow) || compareText(a.edge.id, b.edge.id);
