import type { ComponentId } from '../core/ids';
import type { ComponentDefinition } from './component';
import { connect, type ConnectionLevel } from './connect';
import { isBriefCard, type Library } from './library';
import { likelihood, usageOf, type Habits } from './likely-next';
import { nameIndexOf, type ComponentName, type NameKind } from './name-index';

export interface SearchMatch {
  readonly definition: ComponentDefinition;
  /** The name, alias or technology that was matched. */
  readonly matched: string;
  readonly kind: NameKind;
  /** What to mark in `matched`: start and end of each piece. Empty for an empty query. */
  readonly marks: readonly (readonly [start: number, end: number])[];
  /** Whether the query was the whole of it, a beginning, initials, or only a part. */
  readonly how: 'exact' | 'prefix' | 'initials' | 'part';
  readonly score: number;
}

export interface SearchOptions {
  /** What is selected: what it can lead to comes first among equals. */
  readonly near?: ComponentId;
  /** What is searched for leads to `near` rather than from it. */
  readonly before?: boolean;
  /** What usually follows what, and how common a component is: decides between beginnings. */
  readonly habits?: Habits;
}

interface SearchName {
  readonly name: ComponentName;
  /** Among all names. */
  readonly place: number;
  /** As written, but lower case and with spaces for signs; as long as the text, so marks fit. */
  readonly text: string;
  readonly words: readonly { readonly text: string; readonly start: number }[];
  readonly initials: string;
}

interface LookUps {
  /** The names that hold a piece of three letters. */
  readonly byPiece: ReadonlyMap<number, readonly SearchName[]>;
  readonly byInitials: ReadonlyMap<string, readonly SearchName[]>;
}

interface Hit {
  readonly how: SearchMatch['how'];
  readonly score: number;
  readonly marks: SearchMatch['marks'];
}

/** How much each way of matching is worth, by what was matched. */
const WORTH: { readonly [H in SearchMatch['how']]: { readonly [K in NameKind]: number } } = {
  exact: { name: 100, alias: 96, technology: 88 },
  initials: { name: 90, alias: 58, technology: 0 },
  prefix: { name: 84, alias: 70, technology: 62 },
  part: { name: 50, alias: 36, technology: 30 },
};
const NEAR: { readonly [L in ConnectionLevel]: number } = {
  ok: 9,
  conversion: 5,
  doubtful: 0,
  impossible: -6,
};
/** Where habits decide: a query says more than what is selected. */
const NEAR_QUERY: typeof NEAR = { ok: 4, conversion: 3, doubtful: 1, impossible: 0 };

/** A card of the brief is placed once, if at all. */
const RARELY = 3;
const USUAL = 1.2;
const COMMON = 1.5;
const FULL = 30;

/**
 * Components that a query finds, best first, each once with its best match: by name, alias or
 * technology; by prefix of the whole or of each word ("feature st"); by initials ("oe").
 * An empty query gives all. Fast enough for every key press.
 */
export function searchComponents(
  library: Library,
  query: string,
  { near, before = false, habits }: SearchOptions = {},
): SearchMatch[] {
  const wanted = fold(query).trim();
  const best = wanted === '' ? everything(library) : find(library, wanted);
  const from = library.get(near);
  const ranked = [...best.values()].map((match) => {
    const { definition, how, kind } = match;
    let { score } = match;
    if (isBriefCard(definition)) score -= RARELY;
    if (from) {
      const ends = before ? ([definition, from] as const) : ([from, definition] as const);
      const { level } = connect(library, ...ends);
      if (!habits) score += NEAR[level];
      else {
        const usual = NEAR_QUERY[level] + USUAL * Math.max(0, likelihood(library, ...ends, habits));
        score += kind === 'name' ? usual : usual / 2;
      }
    }
    if (habits?.followers)
      score += COMMON * Math.log2(1 + usageOf(habits.followers, definition.id));
    // What is typed in full is meant, however rarely it follows.
    if (habits && how === 'exact') score += FULL;
    return { ...match, score };
  });
  // Stable: equals stay in the order of the library.
  return ranked.toSorted((a, b) => b.score - a.score || lengthOf(a) - lengthOf(b));
}

const lengthOf = ({ marks, matched }: SearchMatch): number =>
  marks.length === 0 ? 0 : matched.length;

function everything(library: Library): Map<ComponentId, SearchMatch> {
  return new Map(
    library.all.map((definition) => [
      definition.id,
      { definition, matched: definition.name, kind: 'name', marks: [], how: 'part', score: 0 },
    ]),
  );
}

function find(library: Library, query: string): Map<ComponentId, SearchMatch> {
  const words = query.split(/ +/);
  const best = new Map<ComponentId, SearchMatch>();
  for (const searched of possible(searchNamesOf(library), query, words)) {
    const { component, kind, text: matched } = searched.name;
    const known = best.get(component);
    const hit = hitOf(searched, query, words);
    if (!hit || (known && known.score >= hit.score)) continue;
    const definition = library.get(component);
    if (definition) best.set(component, { definition, matched, kind, ...hit });
  }
  return best;
}

function hitOf(searched: SearchName, query: string, words: readonly string[]): Hit | undefined {
  const { text, initials, name } = searched;
  const { kind } = name;
  const [firstWord = ''] = words;
  if (!text.includes(firstWord) && initials !== query) return undefined;
  // Of two names that begin alike the shorter one is meant.
  const fuller = (how: SearchMatch['how']) =>
    WORTH[how][kind] - Math.min(9, (text.length - query.length) / 4);
  if (text === query) {
    return { how: 'exact', score: WORTH.exact[kind], marks: [[0, text.length]] };
  }
  if (text.startsWith(query)) {
    return { how: 'prefix', score: fuller('prefix') + 2, marks: [[0, query.length]] };
  }
  if (kind !== 'technology' && query.length > 1 && initials === query) {
    const marks = searched.words
      .slice(0, query.length)
      .map(({ start }) => [start, start + 1] as const);
    return { how: 'initials', score: WORTH.initials[kind], marks };
  }
  const marks = prefixesInOrder(searched, words);
  if (marks) {
    // Beginning with the first word is nearer to a prefix than skipping it; least so of a name,
    // whose last word says most ("store" of "Feature store").
    const skipped = marks[0]?.[0] === 0 ? 0 : kind === 'name' ? 4 : 10;
    return { how: 'prefix', score: fuller('prefix') - 4 - skipped, marks };
  }
  const at = query.length > 2 ? text.indexOf(query) : -1;
  return at < 0
    ? undefined
    : { how: 'part', score: fuller('part'), marks: [[at, at + query.length]] };
}

/** Every word of the query begins a word of the name, in the same order. */
function prefixesInOrder(
  { words }: SearchName,
  query: readonly string[],
): (readonly [number, number])[] | undefined {
  const marks: [number, number][] = [];
  let next = 0;
  for (const wanted of query) {
    const index = words.findIndex(({ text }, at) => at >= next && text.startsWith(wanted));
    const word = words[index];
    if (!word) return undefined;
    marks.push([word.start, word.start + wanted.length]);
    next = index + 1;
  }
  return marks;
}

/** Of so many letters are the pieces by which names are looked up. */
const PIECE = 3;

/** In the library's order, the names that may be hit: of thousands a few, for a longer query. */
function possible(
  all: readonly SearchName[],
  query: string,
  [first = '']: readonly string[],
): Iterable<SearchName> {
  if (first.length < PIECE) return all;
  const { byPiece, byInitials } = lookUpsOf(all);
  const holding = byPiece.get(pieceAt(first, 0)) ?? [];
  const called = byInitials.get(query) ?? [];
  if (called.length === 0) return holding;
  return [...new Set([...holding, ...called])].toSorted((a, b) => a.place - b.place);
}

const prepared = new WeakMap<Library, readonly SearchName[]>();

function searchNamesOf(library: Library): readonly SearchName[] {
  const known = prepared.get(library);
  if (known) return known;
  const all = nameIndexOf(library).names.map((name, place): SearchName => {
    const text = fold(name.text);
    const words = [...text.matchAll(/[^ ]+/g)].map((word) => ({
      text: word[0],
      start: word.index,
    }));
    const initials = words.map((word) => word.text.charAt(0)).join('');
    return { name, place, text, words, initials };
  });
  prepared.set(library, all);
  return all;
}

const lookUps = new WeakMap<readonly SearchName[], LookUps>();

function lookUpsOf(all: readonly SearchName[]): LookUps {
  const known = lookUps.get(all);
  if (known) return known;
  const byPiece = new Map<number, SearchName[]>();
  const byInitials = new Map<string, SearchName[]>();
  for (const name of all) {
    for (let at = 0; at + PIECE <= name.text.length; at++) {
      push(byPiece, pieceAt(name.text, at), name);
    }
    push(byInitials, name.initials, name);
  }
  const made = { byPiece, byInitials };
  lookUps.set(all, made);
  return made;
}

/** A number for three letters; others may share it, which only costs a second look. */
const pieceAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 1023) << 20) |
  ((text.charCodeAt(at + 1) & 1023) << 10) |
  (text.charCodeAt(at + 2) & 1023);

function push<K>(names: Map<K, SearchName[]>, key: K, name: SearchName): void {
  const known = names.get(key);
  if (known === undefined) names.set(key, [name]);
  else if (known.at(-1) !== name) known.push(name);
}

/** Lower case with spaces for signs, character by character. */
const fold = (text: string): string => text.toLowerCase().replace(/[-_/&.,+:]/g, ' ');
