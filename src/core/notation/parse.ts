import { atArrow, takeArrow } from './parse-arrow';
import { takeTerm } from './parse-term';
import { report, scanner, spanFrom, stands, take, takeChar, type Scanner } from './scan';
import type { Arrow, Chain, Notation, Term } from './syntax';

/**
 * Reads the text notation of boards, in which `events > kafka > {cleaning, archive}` is two
 * edges more than nodes are new. A text with faults still gives every chain that can be read.
 */
export function parseNotation(text: string): Notation {
  const scan = scanner(text);
  const chains: Chain[] = [];
  while (take(scan, /[\s;]*/y) && scan.position < text.length) {
    const chain = takeChain(scan);
    if (chain.groups.length > 0) chains.push(chain);
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
  return { chains, faults: scan.faults };
}

function takeChain(scan: Scanner): Chain {
  const groups: (readonly Term[])[] = [];
  const arrows: Arrow[] = [];
  const lead = takeArrow(scan);
  skipSpace(scan);
  let open = lead;
  for (;;) {
    const group = takeGroup(scan);
    if (group.length === 0) {
      if (open && !stands(scan, /[ \t]*[^\s;]/y)) {
        report(scan, open.at, 'Nothing follows this arrow.', 'Write what it leads to.');
      }
      arrows.splice(Math.max(0, groups.length - 1));
      break;
    }
    groups.push(group);
    skipSpace(scan);
    open = takeArrow(scan);
    if (!open) break;
    arrows.push(open);
    // A long chain may go on in the next line after its arrow.
    take(scan, /\s*/y);
  }
  return { ...(lead && { lead }), groups, arrows, ...takeLabel(scan, arrows.length > 0 || !!lead) };
}

function takeGroup(scan: Scanner): Term[] {
  const start = scan.position;
  if (!takeChar(scan, '{')) {
    const term = takeTerm(scan);
    return term ? [term] : [];
  }
  const terms: Term[] = [];
  for (;;) {
    take(scan, /[\s,]*/y);
    if (takeChar(scan, '}')) break;
    const term = atArrow(scan) ? undefined : takeTerm(scan);
    if (!term) {
      report(scan, spanFrom(scan, start), 'This brace is not closed.', 'End the branches with }.');
      break;
    }
    terms.push(term);
  }
  return terms;
}

/** `: text` after a chain is written on the last edge. */
function takeLabel(scan: Scanner, hasEdge: boolean): Pick<Chain, 'label'> {
  if (!hasEdge) return {};
  const label = take(scan, /[ \t]*:[ \t]+("(?:[^"\\\n]|\\.)*"|[^\n;]*)/y)?.[1]?.trim();
  return label === undefined || label === '' ? {} : { label: unquoted(label) };
}

const unquoted = (text: string): string =>
  /^"(?:[^"\\]|\\.)*"$/.test(text)
    ? text.slice(1, -1).replace(/\\(.)/g, (_, char: string) => (char === 'n' ? '\n' : char))
    : text;

const skipSpace = (scan: Scanner): void => void take(scan, /[ \t]*/y);
