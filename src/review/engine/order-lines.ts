import { compareText } from '../../core/board';
import { deal, inOrder, keysOf } from './deal';
import type { Line } from './line';

/**
 * By their ends, in an order that ids and the file decide only between equals. Linear in lines
 * and nodes: they are dealt out by their ends instead of compared.
 */
export function orderLines(lines: readonly Line[], size: number): Line[] {
  const byEnd = deal(
    keysOf(lines, ({ to }) => to.index),
    size,
  ).order;
  const byEnds = deal(
    keysOf(lines, ({ from }) => from.index),
    size,
    byEnd,
  ).order;
  const ordered = inOrder(lines, byEnds);
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

const sameEnds = (a: Line | undefined, b: Line | undefined): boolean =>
  a?.from === b?.from && a?.to === b?.to;

const byMeaning = (a: Line, b: Line): number =>
  compareText(a.edge.flow, b.edge.flow) || compareText(a.edge.id, b.edge.id);
