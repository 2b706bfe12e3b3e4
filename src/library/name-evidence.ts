import { componentId } from '../core/ids';
import type { Guesses } from './guesses';
import { withoutHollow, type LabelParts } from './label-parts';
import type { Library } from './library';
import { isKnownWord } from './misspelt';
import { isCarrier, isStoreTechnology, isWeakHead } from './modifiers';
import { orderOf } from './verbs';
import { keyOf, nameIndexOf, type ComponentName, type NameIndex } from './name-index';

type Words = readonly string[];

/** Names that the label is as a whole or in a part of it, and technologies that it mentions. */
export function takeNames(library: Library, parts: LabelParts, guesses: Guesses): void {
  const index = nameIndexOf(library);
  const head = roleOf(index, parts.head);
  const carried = parts.rest.length > 0 && head.every(isCarrier);
  const attempt = (words: Words, score: number): boolean => {
    const name = index.exact.get(keyOf(words));
    if (name) guesses.raise(name, score);
    return name !== undefined;
  };
  attempt(parts.all, 0.97);
  attempt(withoutHollow(parts.all), isThing(library, index, parts.all) ? 0.5 : 0.92);
  if (parts.head.some((word) => !isKnownWord(library, word))) takeTranslated(parts, attempt);
  if (carried) attempt(parts.rest, 0.66);
  else if (isOrder(parts, head)) takeEnds(index, parts.head, attempt);
  else if (!attempt(head, isKeptIn(library, index, parts, head) ? 0.6 : 0.93)) {
    const bare = withoutHollow(head);
    if (!attempt(bare, isThing(library, index, head) ? 0.5 : 0.88)) takeEnds(index, head, attempt);
  }
  takeOrder(library, parts, guesses);
  takeTrainer(library, head, guesses);
  takeService(parts.head, isThing(library, index, parts.head) ? 0.82 : 0.53, guesses);
  takeTechnologies(library, index, parts, carried, guesses);
}

/** "Passerelle API (API Gateway)": what stands behind words of another language says it again. */
function takeTranslated(
  { rest }: LabelParts,
  attempt: (words: Words, score: number) => boolean,
): void {
  if (rest.length > 1) attempt(rest, 0.82);
}

/** The role without technologies that are written behind it. */
function roleOf({ technologies }: NameIndex, head: Words): Words {
  for (let start = 1; start < head.length; start++) {
    const tail = head.slice(start);
    if (technologies.has(keyOf(tail)) || tail.every(isCarrier)) return head.slice(0, start);
  }
  return head;
}

/** Its noun stands last ("transaction event stream"), or a known role is followed by more. */
function takeEnds(
  { exact }: NameIndex,
  head: Words,
  attempt: (words: Words, score: number) => boolean,
): void {
  for (let length = head.length - 1; length > 0; length--) {
    const noun = head.slice(-length);
    if (!noun.every(isWeakHead) && attempt(noun, length > 1 ? 0.84 : 0.62)) break;
  }
  for (let length = head.length - 1; length > 0; length--) {
    const twoNames = exact.has(keyOf(head.slice(length)));
    const other = OTHER_THINGS.has(head.at(-1) ?? '');
    const score = length === 1 ? 0.52 : other ? 0.6 : twoNames ? 0.86 : 0.8;
    if (attempt(head.slice(0, length), score)) break;
  }
}

// What ends in one of these is one of these: a "churn model table" is a table.
const OTHER_THINGS = new Set(
  'table data dataset log report calendar team config metadata request list dashboard doc schema code script notebook user customer people'.split(
    ' ',
  ),
);

const THINGS = new Set(['sources', 'actors', 'storage']);

/** Whether the label is a thing and "service", which then is code that gives the thing out. */
function isThing(library: Library, { exact }: NameIndex, words: Words): boolean {
  if (words.at(-1) !== 'service') return false;
  const named = exact.get(keyOf(withoutHollow(words)));
  return THINGS.has(library.get(named?.component)?.category ?? '');
}

const SERVICE: ComponentName = {
  component: componentId('app-service'),
  kind: 'alias',
  text: 'service',
  words: [],
};

/** A service or an API of which nothing else is known is product code. */
function takeService(head: Words, score: number, guesses: Guesses): void {
  if (head.some((word) => word === 'service' || word === 'api') && head.length > 1) {
    guesses.raise(SERVICE, score);
  }
}

/** "Train XGBoost" is training, whatever is trained. */
function takeOrder(library: Library, { all }: LabelParts, guesses: Guesses): void {
  const ordered = library.get(orderOf(all));
  if (!ordered) return;
  const { id: component, name: text } = ordered;
  guesses.raise({ component, kind: 'name', text, words: [] }, 0.87);
}

/** "Customer MySQL" keeps customers, and is none. */
function isKeptIn(
  library: Library,
  { exact }: NameIndex,
  { all }: LabelParts,
  head: Words,
): boolean {
  const named = library.get(exact.get(keyOf(head))?.component);
  return named?.category === 'actors' && all.slice(head.length).some(isStoreTechnology);
}

/** "Build" of "Build FAISS index" is what to do with the index, and no build. */
const isOrder = ({ all }: LabelParts, head: Words): boolean =>
  head.length === 1 && head[0] === all[0] && orderOf(all) !== undefined;

const TRAINER = componentId('model-trainer');

/** A "ranking trainer" and a "two-tower training" train, whatever they train. */
function takeTrainer(library: Library, head: Words, guesses: Guesses): void {
  const [what, last] = head.slice(-2);
  const trains = last !== undefined && TRAINS.has(last) && !TRAINED_PEOPLE.has(what ?? '');
  const trainer = trains ? library.get(TRAINER) : undefined;
  if (trainer === undefined) return;
  guesses.raise({ component: trainer.id, kind: 'name', text: trainer.name, words: [] }, 0.93);
}

const TRAINS = new Set(['trainer', 'training']);
const TRAINED_PEOPLE = new Set(
  'employee staff team user operator agent driver security'.split(' '),
);

const MONITORING = 'monitoring';
/** So much less a technology says that several components use. */
const OF_SEVERAL = 0.14;
/** Words of a product's name, at most. */
const LONGEST = 5;

/** A role that the words point at, and a technology that is used for it, say the same. */
const HALF = 0.5;
const AGREED = 0.84;

const VENDORS = new Set(['amazon', 'aws', 'azure', 'google', 'apache', 'microsoft', 'cloud']);

/** What "Amazon DynamoDB" is used for, "DynamoDB" is as well; each component once. */
function usersOf(technologies: NameIndex['technologies'], words: Words): readonly ComponentName[] {
  const named = technologies.get(keyOf(words)) ?? [];
  const bare = words.filter((word) => !VENDORS.has(word));
  if (named.length === 0 || bare.length === words.length) return named;
  const more = technologies.get(keyOf(bare)) ?? [];
  return [
    ...named,
    ...more.filter(({ component }) => named.every((name) => name.component !== component)),
  ];
}

/**
 * A technology of one component alone tells; one of several, or one that carries, hints. Between
 * monitors it decides: "model monitoring" with a drift tool watches drift.
 */
function takeTechnologies(
  library: Library,
  { technologies }: NameIndex,
  { head, all }: LabelParts,
  carried: boolean,
  guesses: Guesses,
): void {
  const categoryOf = ({ component }: ComponentName) => library.get(component)?.category;
  const [role] = guesses.ranked();
  const isMonitor =
    role !== undefined && role.name.kind !== 'technology' && categoryOf(role.name) === MONITORING;
  for (let start = 0; start < all.length; start++) {
    for (let length = Math.min(LONGEST, all.length - start); length > 0; length--) {
      const words = all.slice(start, start + length);
      const used = usersOf(technologies, words);
      if (used.length === 0) continue;
      const [first] = used;
      const decides = isMonitor && first !== undefined && categoryOf(first) === MONITORING;
      const inHead = start + length <= head.length;
      const score =
        length === all.length
          ? 0.8
          : decides
            ? 0.95
            : words.every(isCarrier)
              ? 0.4
              : inHead || carried
                ? 0.62
                : 0.55;
      for (const name of used) {
        const agreed = guesses.roleScoreOf(name.component, words) >= HALF;
        guesses.raise(name, agreed ? AGREED : score - (used.length > 1 ? OF_SEVERAL : 0));
      }
      start += length - 1;
      break;
    }
  }
}
