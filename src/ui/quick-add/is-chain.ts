import type { Notation } from '../../core/notation/syntax';

const OPEN_END = /(?:>|→)\s*$/;

/** Whether a text says more than one name: arrows, groups, or a component written behind it. */
export function isChain({ chains, lanes }: Notation, text: string): boolean {
  const [first] = chains;
  if (lanes.length > 0) return true;
  if (first === undefined) return false;
  const terms = first.groups.flat();
  return (
    chains.length > 1 ||
    first.arrows.length > 0 ||
    OPEN_END.test(text) ||
    first.lead !== undefined ||
    terms.length > 1 ||
    terms.some((term) => term.component !== undefined || term.quoted || term.existing)
  );
}
