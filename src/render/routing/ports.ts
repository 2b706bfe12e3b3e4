import type { EdgeId } from '../../core/ids';
import type { Sides } from './choose-sides';
import type { Job } from './job';
import { holds, portAt, type Port } from './side';
import { spreadPorts, straightRange, type PortRequest } from './spread-ports';
import { besideTaken, type TakenPorts } from './taken-ports';

/** The two ports of an edge. */
export interface Ends {
  readonly sides: Sides;
  readonly start: Port;
  readonly end: Port;
}

interface Place {
  readonly request: PortRequest;
  at: number;
}

/** Where every edge leaves and enters: spread along the sides, on one line where that can be. */
export function portsOf(
  jobs: readonly Job[],
  sides: ReadonlyMap<EdgeId, Sides>,
  taken: TakenPorts,
): Map<EdgeId, Ends> {
  const bySide = new Map<string, Place[]>();
  const pairs: { readonly job: Job; readonly chosen: Sides; start: Place; end: Place }[] = [];
  for (const job of jobs) {
    const { edge, from, to, around } = job;
    const titles = around.titles && { titles: around.titles };
    const chosen = sides.get(edge.id);
    if (!chosen) continue;
    const [a, b] = [
      { rect: from, side: chosen.from },
      { rect: to, side: chosen.to },
    ];
    const start = {
      request: { edge: edge.id, ...a, other: to, otherSide: b.side, ...titles },
      at: 0,
    };
    const end = {
      request: { edge: edge.id, ...b, other: from, otherSide: a.side, ...titles },
      at: 0,
    };
    put(bySide, `${edge.from} ${a.side}`, start);
    put(bySide, `${edge.to} ${b.side}`, end);
    pairs.push({ job, chosen, start, end });
  }
  for (const [key, places] of bySide) {
    const spread = spreadPorts(places.map(({ request }) => request));
    const there = [...(taken.get(key) ?? [])];
    for (const [i, place] of places.entries()) {
      const { rect, side } = place.request;
      const wanted = spread[i] ?? 0;
      place.at = there.length === 0 ? wanted : besideTaken(wanted, there, rect, side);
      if (there.length > 0) there.push(place.at);
    }
  }
  const ends = new Map<EdgeId, Ends>();
  for (const { job, chosen, start, end } of pairs) {
    const { edge, from, to } = job;
    const [a, b] = [`${edge.from} ${chosen.from}`, `${edge.to} ${chosen.to}`];
    straighten(start, [...(bySide.get(a) ?? []), ...fixed(taken, a)], end, [
      ...(bySide.get(b) ?? []),
      ...fixed(taken, b),
    ]);
    ends.set(edge.id, {
      sides: chosen,
      start: portAt(from, chosen.from, start.at, holds(from, to)),
      end: portAt(to, chosen.to, end.at, holds(to, from)),
    });
  }
  return ends;
}

function put(map: Map<string, Place[]>, key: string, place: Place): void {
  const list = map.get(key);
  if (list) list.push(place);
  else map.set(key, [place]);
}

const fixed = (taken: TakenPorts, side: string): Pick<Place, 'at'>[] =>
  (taken.get(side) ?? []).map((at) => ({ at }));

/** Ports nearer than this would make two lines look like one. */
const APART = 10;

/** Takes a small step out of a line between facing sides, where a port can be moved for that. */
function straighten(
  start: Place,
  atStart: readonly Pick<Place, 'at'>[],
  end: Place,
  atEnd: readonly Pick<Place, 'at'>[],
): void {
  if (start.at === end.at) return;
  const { rect, side, other, otherSide } = start.request;
  const range = straightRange(rect, side, other, otherSide);
  if (!range) return;
  const free = (at: number, mine: Place, places: readonly Pick<Place, 'at'>[]): boolean =>
    at >= range[0] &&
    at <= range[1] &&
    places.every((place) => place === mine || Math.abs(place.at - at) >= APART);
  if (free(start.at, end, atEnd)) end.at = start.at;
  else if (free(end.at, start, atStart)) start.at = end.at;
}
