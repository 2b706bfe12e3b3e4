import { isCount, wordsOf } from './normalise';

/** What a label says first, and what it adds: a technology, a place, a purpose. */
export interface LabelParts {
  /** The words of the role: "ANN index" of "ANN index over item embeddings". */
  readonly head: readonly string[];
  /** The words behind a preposition, a colon, a bracket or a line break. */
  readonly rest: readonly string[];
  /** Head and rest in the order in which they stand. */
  readonly all: readonly string[];
}

const BREAK = /<br\s*\/?>|\\n|\n| [·|•–—] | - |: | \/ | \+ | & |[([{]|[)\]}] ?/i;
// "Safety, quality and dedup gate" is one gate.
const LIST = /,.* and /i;
// "Log and ignore" is an order and no log.
const PREPOSITION =
  /(?<!^log)\s(?:for|of|over|from|by|via|using|with|into|in|on|per|to|based on|powered by|and)\s(?!loop|the loop|loop)/i;

// "Process 3:", "D2:", "Step 1 -": which box it is, and not what it is.
const NUMBERED =
  /^\s*(?:\(?(?:process|step|stage|phase|part|layer|d|p)?\s*\d+(?:\.\d+)*\)?\s*[:.)\u2013\u2014-]\s+)+/i;
const VERSION = /\bv?\d+(?:\.(?:\d+|x))+\b/gi;

/** Takes a label of any drawing apart. Markup, emoji, numbering and other scripts fall away. */
export function partsOf(label: string): LabelParts {
  const text = label
    .replace(NUMBERED, '')
    .replace(/<(?!br)[^>]*>/gi, ' ')
    .replace(VERSION, ' ')
    .replace(/["'`*_#]+/g, ' ');
  const parts = text
    .split(BREAK)
    .flatMap((part) =>
      LIST.test(part) ? [[part]] : part.split(', ').map((each) => each.split(PREPOSITION)),
    );
  const words = parts.map((part) => part.map((piece) => meaningful(piece)));
  const filled = words.filter((part) => part.some((piece) => piece.length > 0));
  const [first = [], ...others] = filled;
  const [head = [], ...behind] = first.filter((piece) => piece.length > 0);
  const rest = [...behind.flat(), ...others.flat(2)];
  return { head, rest, all: [...head, ...rest] };
}

const meaningful = (text: string): string[] => {
  const words = wordsOf(text);
  const kept = words.filter((word) => !isCount(word));
  return kept.length > 0 ? kept : words.filter((word) => !/^\d+$/.test(word));
};

// Words that every box may bear. They decide only when nothing else is there.
const HOLLOW = new Set(
  'service layer module system component engine platform step stage subsystem unit framework solution tool manager handler logic infrastructure process'.split(
    ' ',
  ),
);

/** Without words such as service or layer, unless nothing is left. */
export function withoutHollow(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !HOLLOW.has(word));
  return kept.length > 0 ? kept : words;
}

export const isHollow = (word: string): boolean => HOLLOW.has(word);
