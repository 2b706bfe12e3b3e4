import { BRIEF_PARTS, type BoardNode, type BriefPart } from '../core/board';
import type { Size } from '../core/geometry';
import { componentId, type ComponentId } from '../core/ids';
import type { IdHint, Meaning, NotationResolver } from '../core/notation/resolver';
import type { ComponentDefinition } from './component';
import { connectAsDrawn } from './connect';
import { BRIEF_CARDS, type Library } from './library';
import { nameIndexOf, type ComponentName } from './name-index';
import { normalise } from './normalise';
import { ASK, recognise } from './recognise';
import { searchComponents } from './search';

export interface ResolverOptions {
  readonly newId: (hint: IdHint) => string;
  readonly sizeOf: (node: BoardNode) => Size;
}

/** From this score on a search is a beginning or initials of a name, no mere part of one. */
const BEGINNING = 60;
const CHOICES = 4;

/** Explains the notation's words by a library; the quick-add box and pasted text use it. */
export function notationResolver(library: Library, options: ResolverOptions): NotationResolver {
  return {
    ...options,
    recognise: (word) => meaningOf(library, word),
    component: (id) => {
      const definition = library.get(componentId(id));
      return definition && described(library, definition, definition.name, 1, []);
    },
    componentOf: (node) =>
      node.type === 'component'
        ? node.component
        : node.type === 'brief'
          ? BRIEF_CARDS[node.part]
          : undefined,
    connect: (from, to) => connectAsDrawn(library, library.get(from), library.get(to)),
  };
}

/**
 * What a typed word means. A name, alias or technology is taken as it is; the beginning or the
 * initials of a name are a short query, so that the node gets the whole name; any other words
 * are recognised like a label, or mean nothing.
 */
function meaningOf(library: Library, word: string): Meaning | undefined {
  const { exact, technologies } = nameIndexOf(library);
  const key = normalise(word);
  const name = exact.get(key) ?? technologies.get(key)?.[0];
  const recognised = recognise(library, word);
  const found = searchComponents(library, word);
  const others = [
    ...recognised.map(({ component }) => component),
    ...found.slice(0, CHOICES).map(({ definition }) => definition.id),
  ];
  if (name) return named(library, word, name, others);
  const [match] = found;
  if (match && match.score >= BEGINNING && match.kind === 'name') {
    return described(library, match.definition, match.definition.name, 0.9, others);
  }
  const [guess] = recognised;
  if (guess && guess.confidence >= ASK) {
    const definition = library.get(guess.component);
    const meant =
      definition && described(library, definition, tidy(word), guess.confidence, others);
    return meant && { ...meant, ...(guess.set && { properties: guess.set }) };
  }
  if (!match || match.score < BEGINNING) return undefined;
  return described(library, match.definition, match.definition.name, 0.7, others);
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

/** An abbreviation is written out, a technology in its own spelling, other words as typed. */
function labelFor(word: string, name: ComponentName, { name: full }: ComponentDefinition): string {
  if (name.kind === 'name') return full;
  if (name.kind === 'technology') return name.text;
  return word.trim().length <= 3 && word === word.toLowerCase() ? full : tidy(word);
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
