import { atArrow } from './parse-arrow';
import { chainsOf, takeLabel, takeRow } from './parse-row';
import { takeTerm } from './parse-term';
import { report, spanFrom, take, takeChar, type Scanner } from './scan';
import type { Chain, Lane, Term } from './syntax';

export interface TakenLane {
  readonly lane: Lane;
  /** What its braces say, in the order of the text. */
  readonly chains: readonly Chain[];
}

/** In braces a label ends where the next thing begins. */
const WITHIN = /[ \t]*:[ \t]+("(?:[^"\\\n]|\\.)*"|[^\n;,}]*)/y;

/** Takes `Online: {ranker > api, log}`; nothing, and no fault, where something else stands. */
export function takeLane(scan: Scanner): TakenLane | undefined {
  const start = scan.position;
  const faults = scan.faults.length;
  const name = takeTerm(scan);
  const isName = name?.component === undefined && Object.keys(name?.properties ?? {}).length === 0;
  if (name === undefined || !isName || !take(scan, /[ \t]*:[ \t]*\{/y)) {
    scan.position = start;
    scan.faults.length = faults;
    return undefined;
  }
  const chains: Chain[] = [];
  const members = new Set<Term>();
  const lanes: Lane[] = [];
  for (;;) {
    take(scan, /[\s,;]*/y);
    if (takeChar(scan, '}')) break;
    const inner = takeLane(scan);
    if (inner) {
      lanes.push(inner.lane);
      chains.push(...inner.chains);
      continue;
    }
    const row = atArrow(scan) ? undefined : takeRow(scan, undefined, /\s*/y);
    if (!row || row.groups.length === 0) {
      report(scan, spanFrom(scan, start), 'This brace is not closed.', 'End the group with }.');
      break;
    }
    const said = chainsOf(row, undefined, takeLabel(scan, row.arrows.length > 0, WITHIN));
    chains.push(...said);
    const terms = said.flatMap(({ groups }) => groups.flat());
    for (const term of terms) if (!term.existing || terms.length === 1) members.add(term);
  }
  return { lane: { name, members: [...members], lanes }, chains };
}
