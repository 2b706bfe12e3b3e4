import type { ComponentId } from '../core/ids';
import type { Preset } from './component';
import { Guesses } from './guesses';
import { partsOf, type LabelParts } from './label-parts';
import type { Library } from './library';
import { spellOut } from './misspelt';
import { takeNames } from './name-evidence';
import type { Surroundings } from './label-surroundings';
import { adjustBySurroundings } from './surroundings';
import { voteByWords } from './word-evidence';

export type { LabelShape, Surroundings } from './label-surroundings';

export interface Recognised {
  readonly component: ComponentId;
  /** From `SURE` on it can be taken, from `ASK` on it is worth asking; below it is unknown. */
  readonly confidence: number;
  /** The name, alias or technology that the label resembles most. */
  readonly matched: string;
  /** Properties that the label states: an "offline feature store" has a mode. */
  readonly set?: Preset['set'];
}

/** From this confidence on the component is taken without asking. */
export const SURE = 0.8;
/** Below this a label is unknown. */
export const ASK = 0.5;

const MOST = 5;
const LEAST = 0.15;
/** A second guess that is closer than this makes the first less sure. */
const CLEAR_LEAD = 0.15;

/**
 * What a label of any diagram may stand for, best first, at most five. Exact names are sure;
 * otherwise the words of all names vote, the role before its details, and what stands around
 * the box decides between neighbours in meaning.
 */
export function recognise(
  library: Library,
  label: string,
  surroundings: Surroundings = {},
): Recognised[] {
  const parts = spellOut(library, partsOf(label));
  if (parts.all.length === 0) return [];
  const ranked = guess(library, parts, surroundings)
    .ranked()
    .filter(({ score }) => score > LEAST);
  const [first, second] = ranked;
  const doubt = first && second ? Math.max(0, CLEAR_LEAD - (first.score - second.score)) : 0;
  return ranked.slice(0, MOST).map(({ name, score }, index) => ({
    component: name.component,
    // The doubt lowers all alike, so that the order of confidence is the order of the list.
    confidence: rounded(score - (index === 0 ? doubt : Math.max(doubt, 0.01))),
    matched: name.text,
    ...(name.set && { set: name.set }),
  }));
}

function guess(library: Library, parts: LabelParts, surroundings: Surroundings): Guesses {
  const guesses = new Guesses();
  voteByWords(library, parts, guesses);
  takeNames(library, parts, guesses);
  adjustBySurroundings(library, parts, surroundings, guesses);
  return guesses;
}

const rounded = (score: number): number =>
  Math.round(Math.min(0.99, Math.max(0.01, score)) * 100) / 100;
