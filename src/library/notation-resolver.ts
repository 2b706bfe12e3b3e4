import { BRIEF_PARTS, type BoardNode, type BriefPart } from '../core/board';
import type { Size } from '../core/geometry';
import { componentId, type ComponentId } from '../core/ids';
import type { IdHint, Meaning, NotationResolver } from '../core/notation/resolver';
import type { ComponentDefinition } from './component';
import { inferAsDrawn } from './infer';
import { BRIEF_CARDS, type Library } from './library';
import { isCarrier } from './modifiers';
import { keyOf, nameIndexOf, type ComponentName } from './name-index';
import { wordsOf } from './normalise';
import { ASK, recognise } from './recognise';
import { saidProperties } from './said-properties';
import type { Habits } from './likely-next';
import { likeliestUse, technologyUses, type UseContext } from './technology-use';
import { searchComponents, type SearchMatch, type SearchOptions } from './search';

export interface ResolverOptions {
  readonly newId: (hint: IdHint) => string;
  readonly sizeOf: (node: BoardNode) => Size;
  /** Decides between the meanings of a short query. */
  readonly habits?: Habits;
}

/** A second meaning that is closer than this is worth showing. */
const CLEAR_LEAD = 6;
const CHOICES = 4;

/** Explains the notation's words by a library; the quick-add box and pasted text use it. */
export function notationResolver(
  library: Library,
  { habits = {}, newId, sizeOf }: ResolverOptions,
): NotationResolver {
  return {
    newId,
    sizeOf,
    recognise: (word, after, around) => {
      const near = after === undefined ? {} : { near: after };
      const used = technologyUses(library, word);
      const meaning =
        used.length > 1
          ? technologyOf(library, word, used, { habits, after, ...around?.() })
          : (meaningOf(library, word, { habits, ...near }) ??
            fromBeginning(library, word, { habits, after, ...around?.() }));
      return meaning && withSaid(library, meaning, word);
    },
    component: (id, label = '') => {
      const definition = library.get(componentId(id));
      const exact = definition && described(library, definition, definition.name, 1, []);
      // Nobody knows the ids: what is understood without a colon is understood behind one.
      const meaning = exact ?? meaningOf(library, id.replaceAll('-', ' '), { habits });
      return meaning && withSaid(library, meaning, label);
    },
    componentOf: (node) =>
      node.type === 'component'
        ? node.component
        : node.type === 'brief'
          ? BRIEF_CARDS[node.part]
          : undefined,
    connect: (from, to, isWayBack) =>
      inferAsDrawn(library, library.get(from), library.get(to), isWayBack),
  };
}

/** What a technology that several components use means beside its neighbours. */
function technologyOf(
  library: Library,
  word: string,
  uses: readonly ComponentName[],
  context: UseContext,
): Meaning | undefined {
  const components = uses.map(({ component }) => component);
  const likeliest = likeliestUse(library, components, context);
  const name = uses.find(({ component }) => component === likeliest) ?? uses[0];
  const meaning = name && named(library, word, name, components);
  // Never as sure as a name: without its neighbours it would be something else.
  return meaning && { ...meaning, confidence: likeliest ? 0.9 : 0.7 };
}

/** With what the label says about it: a rhythm, a family. */
function withSaid(library: Library, meaning: Meaning, label: string): Meaning {
  const definition = library.get(meaning.component);
  const said = definition && saidProperties(definition, label);
  return said === undefined || Object.keys(said).length === 0
    ? meaning
    : { ...meaning, properties: { ...said, ...meaning.properties } };
}

/**
 * What a typed word means. A name, alias or technology is taken as it is; the beginning or the
 * initials of one are a short query, so that the node gets the component's name; any other words
 * are recognised like a label, or mean nothing.
 */
function meaningOf(library: Library, word: string, options: SearchOptions): Meaning | undefined {
  const { exact, technologies } = nameIndexOf(library);
  const key = keyOf(wordsOf(word));
  const name = exact.get(key) ?? technologies.get(key)?.[0];
  const found = searchComponents(library, word, options);
  // A mere part of a name means nothing, whatever stands before it.
  const [match, second] = found.filter(({ how }) => how !== 'part');
  const byQuery = found.slice(0, CHOICES).map(({ definition }) => definition.id);
  if (name) return named(library, word, name, byQuery);
  const recognised = recognise(library, word);
  const byLabel = recognised.map(({ component }) => component);
  if (match && (match.kind === 'name' || isBeginning(match))) {
    const isClear = second === undefined || match.score - second.score > CLEAR_LEAD;
    const { definition } = match;
    return described(library, definition, definition.name, isClear ? 0.9 : 0.7, [
      ...byQuery,
      ...byLabel,
    ]);
  }
  const [guess] = recognised;
  if (guess && guess.confidence >= ASK) {
    const definition = library.get(guess.component);
    const meant =
      definition &&
      described(library, definition, tidy(word), guess.confidence, [...byLabel, ...byQuery]);
    return meant && { ...meant, ...(guess.set && { properties: guess.set }) };
  }
  return undefined;
}

/**
 * The first words of a name that nothing else is said with: "Vertex AI", "reward model". They may
 * well be all that the user calls it. Between several tools of one maker the neighbours decide, and
 * the maker alone ("AWS") is none of them.
 */
function fromBeginning(library: Library, word: string, context: UseContext): Meaning | undefined {
  const found = searchComponents(library, word, { habits: context.habits });
  const beginnings = found.filter((match) => match.how !== 'part' && !isBeginning(match));
  const components = beginnings.map(({ definition }) => definition.id);
  const [only, ...more] = components;
  const isMaker = isCarrier(word.trim().toLowerCase());
  const use =
    more.length === 0 ? only : isMaker ? undefined : likeliestUse(library, components, context);
  const definition = library.get(use);
  return definition && described(library, definition, tidy(word), 0.7, components);
}

/** Whether a query stops inside a word of what it matched, so that nobody would call a node so. */
function isBeginning({ how, marks, matched }: SearchMatch): boolean {
  const end = marks.at(-1)?.[1] ?? matched.length;
  return how === 'initials' || /[\p{L}\p{N}]/u.test(matched.charAt(end));
}

function named(
  library: Library,
  word: string,
  name: ComponentName,
  others: readonly ComponentId[],
): Meaning | undefined {
  const definition = library.get(name.component);
  if (!definition) return undefined;
  const label = labelFor(word, name, definition);
  const meaning = described(library, definition, label, 1, others);
  return { ...meaning, ...(name.set && { properties: name.set }) };
}

/**
 * An abbreviation is written out, and so is an alias that the name begins a word with ("rank" of
 * "Ranker"); a technology is in its own spelling, other words as typed.
 */
function labelFor(word: string, name: ComponentName, { name: full }: ComponentDefinition): string {
  if (name.kind === 'name') return full;
  if (name.kind === 'technology') return name.text;
  if (beginsWordOf(full, word)) return full;
  return word.trim().length <= 3 && word === word.toLowerCase() ? full : tidy(word);
}

function beginsWordOf(name: string, word: string): boolean {
  const typed = word.trim().toLowerCase();
  const words = name.toLowerCase().split(' ');
  return !words.includes(typed) && words.some((one) => one.startsWith(typed));
}

/** With a capital first letter, if the first word was typed small. */
const tidy = (word: string): string =>
  /^\p{Ll}+(?![\p{L}])/u.test(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

function described(
  library: Library,
  definition: ComponentDefinition,
  label: string,
  confidence: number,
  others: readonly ComponentId[],
): Meaning {
  const { id, name } = definition;
  const brief = BRIEF_PARTS.find((part): part is BriefPart => BRIEF_CARDS[part] === id);
  const choices = [...new Set(others)]
    .filter((other) => other !== id)
    .slice(0, CHOICES)
    .flatMap((component) => {
      const other = library.get(component);
      return other ? [{ component, name: other.name }] : [];
    });
  return { component: id, name, label, ...(brief && { brief }), confidence, choices };
}
