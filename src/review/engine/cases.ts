import type { Board } from '../../core/board';
import type { Rule } from './rule';

/** Boards beside a rule: its test, its page and the app's "show me an example". */
export interface Cases {
  readonly rule: Rule;
  /** Near misses: the rule is silent. At least two. */
  readonly valid: { readonly [name: string]: Board };
  /** Together they show every message of the rule. */
  readonly invalid: { readonly [name: string]: InvalidCase };
}

interface InvalidCase {
  readonly board: Board;
  /** `anchor: message`, and ` (severity)` where it differs from the rule's; `board` for the whole board. */
  readonly findings: readonly string[];
}

export const defineCases = (cases: Cases): Cases => cases;
