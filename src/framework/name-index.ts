/**
 * Finds which entry of a table a user's words name. Lower-case; space, hyphen and underscore
 * are one; `@10` and "at 10" are `@k`; the longest alias in the phrase wins, on a tie the
 * last; an unknown `x@k` is tried as `x`. What is in no table stays unknown: undefined.
 */
export interface NameIndex<Id extends string> {
  find(phrase: string): Id | undefined;
  /** Every part of a text such as "focal + GIoU", in order, unknown parts left out. */
  findAll(text: string): Id[];
}

interface Named<Id extends string> {
  readonly id: Id;
  readonly aliases: readonly string[];
}

/** Throws where two entries share an alias: that is a fault of the table. */
export function indexNames<Id extends string>(entries: readonly Named<Id>[]): NameIndex<Id> {
  const byName = new Map<string, Id>();
  let longest = 1;
  for (const { id, aliases } of entries) {
    for (const name of new Set([id, ...aliases].map(normaliseName))) {
      if (byName.has(name)) throw new Error(`"${name}" names ${id} and ${byName.get(name)}`);
      byName.set(name, id);
      longest = Math.max(longest, name.split(' ').length);
    }
  }
  const find = (phrase: string): Id | undefined => longestName(byName, longest, phrase);
  const findAll = (text: string): Id[] => [
    ...new Set(text.split(/[+;,&]|\band\b|\bplus\b/i).flatMap((part) => find(part) ?? [])),
  ];
  return { find, findAll };
}

function longestName<Id extends string>(
  byName: ReadonlyMap<string, Id>,
  longest: number,
  phrase: string,
): Id | undefined {
  const words = normaliseName(phrase).split(' ');
  let best: Id | undefined;
  let length = 0;
  for (let start = 0; start < words.length; start++) {
    for (let end = start + 1; end <= Math.min(words.length, start + longest); end++) {
      const name = words.slice(start, end).join(' ');
      const id = byName.get(name) ?? byName.get(name.replace(/@k$/, ''));
      if (id !== undefined && name.length >= length) {
        best = id;
        length = name.length;
      }
    }
  }
  return best;
}

export const normaliseName = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\s_\-–]+/g, ' ')
    .replaceAll(/\bat (?:fixed |a |an )?\d[\d.]*(?: ?%)? (precision|recall|fpr|volume)\b/g, 'at $1')
    .replaceAll(/ at (\d+)(?![\d.]| ?%)/g, '@k')
    .replaceAll(/ ?@ ?\d+(?![\d.]| ?%)/g, '@k')
    .replaceAll(/[(),;+/"“”?!]+/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();
