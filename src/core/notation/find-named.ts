import type { BoardNode } from '../board';
import { folded } from './neighbours';
import type { Term } from './syntax';
import type { BuiltNode } from './built-node';

export interface Candidate {
  readonly node: BoardNode;
  readonly label: string;
  /** Set where the text itself named it. */
  readonly of?: BuiltNode;
}

export const earlier = (built: BuiltNode): Candidate => ({
  node: built.node,
  label: built.label,
  of: built,
});

/**
 * By id, else by label: the whole of it, its beginning, initials, then any part. A whole label
 * means the board, since the text's own nodes need no `=`; a short query what was just typed.
 */
export function findNamed(
  term: Term,
  board: readonly Candidate[],
  text: readonly Candidate[],
): Candidate | undefined {
  const wanted = folded(term.label);
  const whole = [...board, ...text];
  const found =
    whole.find(({ node: { id } }) => id === term.key || id === term.label) ??
    whole.find(({ label }) => folded(label) === wanted);
  if (found !== undefined || wanted === '') return found;
  const tests: ((label: string) => boolean)[] = [
    (label) => label.startsWith(wanted),
    (label) => wanted.length > 1 && initialsOf(label).startsWith(wanted),
    (label) => label.split(' ').some((word) => word.startsWith(wanted)),
    (label) => label.includes(wanted),
  ];
  const all = [...text, ...board];
  return tests
    .map((test) => all.find(({ label }) => test(folded(label))))
    .find((candidate) => candidate !== undefined);
}

const initialsOf = (label: string): string =>
  label
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0))
    .join('');
