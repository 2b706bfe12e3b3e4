import { atArrow, takeArrow } from './parse-arrow';
import { takeTerm } from './parse-term';
import { report, spanFrom, stands, take, takeChar, type Scanner } from './scan';
import type { Arrow, Chain, Term } from './syntax';

/** One place of a row: what leads in ends at the heads, what leads on starts from the tails. */
interface Group {
  readonly heads: readonly Term[];
  readonly tails: readonly Term[];
  /** What its branches say themselves. */
  readonly within: readonly Chain[];
}

export interface Row {
  readonly groups: readonly Group[];
  /** One fewer than groups. */
  readonly arrows: readonly Arrow[];
}

/** Groups with arrows between; an arrow that nothing follows is reported. */
export function takeRow(scan: Scanner, lead: Arrow | undefined, lineBreak: RegExp): Row {
  const groups: Group[] = [];
  const arrows: Arrow[] = [];
  let open = lead;
  for (;;) {
    const group = takeGroup(scan);
    if (group.heads.length === 0) {
      const second = open && takeArrow(scan);
      if (second) {
        report(scan, second.at, 'Two arrows follow each other.', 'Leave one of them out.');
        take(scan, lineBreak);
        continue;
      }
      if (open && !stands(scan, /[ \t]*[^\s;,}]/y)) {
        report(scan, open.at, 'Nothing follows this arrow.', 'Write what it leads to.');
      }
      arrows.splice(Math.max(0, groups.length - 1));
      return { groups, arrows };
    }
    groups.push(group);
    skipSpace(scan);
    open = takeArrow(scan);
    if (!open) return { groups, arrows };
    arrows.push(open);
    // A long chain may go on in the next line after its arrow.
    take(scan, lineBreak);
  }
}

function takeGroup(scan: Scanner): Group {
  const start = scan.position;
  if (!takeChar(scan, '{')) {
    const term = takeTerm(scan);
    const terms = term ? [term] : [];
    return { heads: terms, tails: terms, within: [] };
  }
  const branches: Row[] = [];
  for (;;) {
    take(scan, /[\s,]*/y);
    if (takeChar(scan, '}')) break;
    const row = atArrow(scan) ? undefined : takeRow(scan, undefined, /\s*/y);
    if (!row || row.groups.length === 0) {
      report(scan, spanFrom(scan, start), 'This brace is not closed.', 'End the branches with }.');
      break;
    }
    branches.push(row);
  }
  return {
    heads: branches.flatMap(({ groups }) => groups[0]?.heads ?? []),
    tails: branches.flatMap(({ groups }) => groups.at(-1)?.tails ?? []),
    within: branches.flatMap((row) => chainsOf(row).filter(isMore)),
  };
}

/** A branch of one name says nothing that its group does not say. */
const isMore = ({ groups }: Chain): boolean => groups.length > 1;

/** A row as chains: one, unless branches go on inside their braces. */
export function chainsOf(
  { groups, arrows }: Row,
  lead?: Arrow,
  label: Pick<Chain, 'label'> = {},
): Chain[] {
  const chains: Chain[] = [];
  let run: (readonly Term[])[] = [];
  let between: Arrow[] = [];
  groups.forEach(({ heads, tails, within }, index) => {
    run.push(heads);
    const last = index === groups.length - 1;
    if (within.length > 0 || last) {
      const opening = chains.length === 0 && lead ? { lead } : {};
      const ends = last ? label : {};
      if (run.length > 1 || chains.length === 0) {
        chains.push({ ...opening, groups: run, arrows: between, ...ends });
      }
      chains.push(...within);
      run = [tails];
      between = [];
    }
    const arrow = arrows[index];
    if (arrow) between.push(arrow);
  });
  return chains;
}

const TO_THE_END = /[ \t]*:[ \t]+("(?:[^"\\\n]|\\.)*"|[^\n;]*)/y;

/** `: text` after a chain is written on the last edge. */
export function takeLabel(
  scan: Scanner,
  hasEdge: boolean,
  pattern = TO_THE_END,
): Pick<Chain, 'label'> {
  if (!hasEdge) return {};
  const label = take(scan, pattern)?.[1]?.trim();
  return label === undefined || label === '' ? {} : { label: unquoted(label) };
}

const unquoted = (text: string): string =>
  /^"(?:[^"\\]|\\.)*"$/.test(text)
    ? text.slice(1, -1).replace(/\\(.)/g, (_, char: string) => (char === 'n' ? '\n' : char))
    : text;

export const skipSpace = (scan: Scanner): void => void take(scan, /[ \t]*/y);
