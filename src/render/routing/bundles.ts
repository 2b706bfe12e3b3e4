import type { EdgeId } from '../../core/ids';
import type { Job } from './job';
import type { Ends } from './ports';
import type { Port } from './side';

/** From a border to the nearest turn: room for a head, in a narrow gap a share of it. */
const INSET = 14;
const INSET_SHARE = 0.2;
/** Turns nearer to each other than this cannot be told apart. */
const LEAST = 2;

interface Line {
  readonly id: EdgeId;
  readonly ends: Ends;
  /** Along the two sides, from the one of the two nodes to the other. */
  readonly from: number;
  readonly to: number;
  /** The two borders, across. */
  readonly low: number;
  readonly high: number;
}

/**
 * The ways of edges that join the same two facing sides, as steps that neither lie on each other
 * nor cross. Lines that run straight are left out, and all where the gap is too narrow for them.
 */
export function bundledWays(
  jobs: readonly Job[],
  ports: ReadonlyMap<EdgeId, Ends>,
  least: number,
): Map<EdgeId, readonly number[]> {
  const bundles = new Map<string, Line[]>();
  for (const { edge, parallels } of jobs) {
    const ends = parallels > least && !edge.bends ? ports.get(edge.id) : undefined;
    if (!ends || !isFacing(ends)) continue;
    const turned = edge.from > edge.to;
    const [a, b] = turned ? [ends.end, ends.start] : [ends.start, ends.end];
    const level = a.dx !== 0;
    const line = {
      id: edge.id,
      ends,
      from: level ? a.y : a.x,
      to: level ? b.y : b.x,
      low: level ? a.x : a.y,
      high: level ? b.x : b.y,
    };
    const key = `${[edge.from, edge.to].toSorted().join(' ')} ${a.dx} ${a.dy}`;
    bundles.set(key, [...(bundles.get(key) ?? []), line]);
  }
  const ways = new Map<EdgeId, readonly number[]>();
  for (const lines of bundles.values()) {
    const steps = lines.filter(({ from, to }) => from !== to);
    // Of those that step one way the first turns last; those that step the other way, first.
    turnAt(
      steps.filter(({ from, to }) => from < to).toSorted((a, b) => b.from - a.from),
      ways,
    );
    turnAt(
      steps.filter(({ from, to }) => from > to).toSorted((a, b) => a.from - b.from),
      ways,
    );
  }
  return ways;
}

function turnAt(lines: readonly Line[], ways: Map<EdgeId, readonly number[]>): void {
  const [first] = lines;
  if (!first) return;
  const gap = Math.abs(first.high - first.low);
  const sign = Math.sign(first.high - first.low);
  const inset = Math.min(INSET, INSET_SHARE * gap);
  const room = gap - 2 * inset;
  const step = room / (lines.length + 1);
  if (lines.length > 1 && step < LEAST) return;
  for (const [i, { id, ends, low }] of lines.entries()) {
    const at = low + sign * (inset + step * (i + 1));
    const { start, end } = ends;
    const turns = start.dx === 0 ? [start.x, at, end.x, at] : [at, start.y, at, end.y];
    ways.set(id, [start.x, start.y, ...turns, end.x, end.y]);
  }
}

const isFacing = ({ start, end }: Ends): boolean =>
  start.dx === -end.dx && start.dy === -end.dy && gapOf(start, end) > 0;

/** How far apart two facing borders are, in the direction in which the first is left. */
const gapOf = (start: Port, end: Port): number =>
  (end.x - start.x) * start.dx + (end.y - start.y) * start.dy;
