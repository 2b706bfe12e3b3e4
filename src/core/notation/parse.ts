import { takeArrow } from './parse-arrow';
import { takeLane } from './parse-lane';
import { chainsOf, skipSpace, takeLabel, takeRow } from './parse-row';
import { report, scanner, spanFrom, take, type Scanner } from './scan';
import type { Chain, Lane, Notation } from './syntax';

/**
 * Reads the text notation of boards, in which `events > kafka > {cleaning, archive}` is two
 * edges more than nodes are new. A text with faults still gives every chain that can be read.
 */
export function parseNotation(text: string): Notation {
  const scan = scanner(text);
  const chains: Chain[] = [];
  const lanes: Lane[] = [];
  while (take(scan, /[\s;]*/y) && scan.position < text.length) {
    const lane = takeLane(scan);
    if (lane) lanes.push(lane.lane);
    chains.push(...(lane?.chains ?? takeStatement(scan)));
    const start = scan.position;
    if (take(scan, /[^\n;]+/y)) {
      report(
        scan,
        spanFrom(scan, start),
        'The rest of this line was not read.',
        'Put > between names, and names with : , { } or " in quotes.',
      );
    }
  }
  return { chains, lanes, faults: scan.faults };
}

function takeStatement(scan: Scanner): Chain[] {
  const lead = takeArrow(scan);
  skipSpace(scan);
  const row = takeRow(scan, lead, /\s*/y);
  if (row.groups.length === 0) return [];
  return chainsOf(row, lead, takeLabel(scan, row.arrows.length > 0 || !!lead));
}
