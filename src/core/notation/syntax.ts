import type { PropertyValue } from '../board';
import type { EdgeFlow, Split, Timing } from '../flow';

/*
 * The grammar. Blanks may stand between any two signs; a line may break after an arrow and
 * inside braces.
 *
 *   text       = statement { (line break | ";") statement }
 *   statement  = lane | [arrow] row [": " label of the last edge]
 *   lane       = name ["#" key] ":" "{" { (lane | row [": " label of the last edge]) [","] } "}"
 *   row        = group { arrow group }
 *   group      = term | "{" row { "," row } "}"
 *   term       = ["="] name ["#" key] [":" (component | "?")] ["(" key "=" value { "," … } ")"]
 *   name       = words | a text in double quotes
 *   arrow      = ">" | "->" | "-->" | "<" | "<-" | "<--" | "<>" | "<->" | "<-->"
 *              | "=>" | "→" | "⟶" | "⇒" | "←" | "⟵" | "↔"
 *              | "-" carries "->" | "<-" carries "-" | "<-" carries "->"
 *   carries    = flow ["/" split] ["@" timing]
 */

/** Where something stands in the text: offsets, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One node as it is named: `feature store`, `"My label":ranker(outK=50)`, `=Ranker`. */
export interface Term {
  readonly label: string;
  readonly at: Span;
  /** Written in quotes: taken as it is, never as a short query. */
  readonly quoted: boolean;
  /** `=label`: a node that is there already, on the board or earlier in the text. */
  readonly existing: boolean;
  /** `label#key`: tells nodes of one label apart. */
  readonly key?: string;
  /** What stands after the colon; `?` says that it is a plain box. */
  readonly component?: string;
  readonly properties: { readonly [key: string]: PropertyValue };
}

export interface Arrow {
  readonly direction: 'forward' | 'back' | 'both';
  readonly at: Span;
  readonly flow?: EdgeFlow;
  readonly split?: Split;
  readonly timing?: Timing;
}

/**
 * Every term of a group connects with every term of the next. One statement is one chain, and
 * further ones where a branch goes on inside its braces: `a > {b, c > d} > e` is `a > {b, c}`,
 * `c > d` and `{b, d} > e`.
 */
export interface Chain {
  /** An arrow before the first group: the chain goes on from a node that is selected. */
  readonly lead?: Arrow;
  readonly groups: readonly (readonly Term[])[];
  /** One fewer than groups. */
  readonly arrows: readonly Arrow[];
  /** Written on the last arrow's edges. */
  readonly label?: string;
}

/**
 * A group of the board, written `Online: {ranker > api, log}`: what its braces name stands in it,
 * but for what is behind a `=` in a chain, to which that only leads.
 */
export interface Lane {
  readonly name: Term;
  /** Chains are made of the same objects. */
  readonly members: readonly Term[];
  readonly lanes: readonly Lane[];
}

/** What is wrong with a text, where, and what to write instead. */
export interface NotationFault {
  readonly at: Span;
  readonly what: string;
  readonly instead: string;
}

export interface Notation {
  readonly chains: readonly Chain[];
  /** The outermost ones. */
  readonly lanes: readonly Lane[];
  /** The rest of the text is read all the same, so that a preview can show it. */
  readonly faults: readonly NotationFault[];
}
