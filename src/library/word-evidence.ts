import type { ComponentId } from '../core/ids';
import type { Guesses } from './guesses';
import { isHollow, type LabelParts } from './label-parts';
import type { Library } from './library';
import { isCarrier, isWeakHead } from './modifiers';
import { rootOf } from './normalise';
import { wordModelOf } from './word-model';

/** The noun of a role comes last in English, and weighs more. */
const LAST_OF_HEAD = 1.25;
const DETAIL = 0.4;
const HOLLOW_SHARE = 0.35;
const CARRIER_SHARE = 0.4;
const WEAK_HEAD_SHARE = 0.55;
/** Likeness to one name, and what the words point at on the whole. */
const LIKENESS = 0.62;
const POINTING = 0.38;
const TECHNOLOGY = 0.8;
/** A name of which a word is missing is a likeness, never a sure thing. */
export const IN_PART = 0.69;

/** Evidence from single words: the name that the label resembles, and what its words point at. */
export function voteByWords(library: Library, parts: LabelParts, guesses: Guesses): void {
  const model = wordModelOf(library);
  const weights = wordWeights(parts, (root) => model.weightOf(root));
  let total = 0;
  for (const weight of weights.values()) total += weight;
  if (total === 0) return;

  const overlap = new Map<number, number>();
  const votes = new Map<ComponentId, number>();
  for (const [root, weight] of weights) {
    for (const phrase of model.phrasesOf.get(root) ?? []) {
      overlap.set(phrase, (overlap.get(phrase) ?? 0) + weight);
    }
    for (const [component, share] of model.pointsAt.get(root) ?? []) {
      votes.set(component, (votes.get(component) ?? 0) + weight * share);
    }
  }
  for (const [index, shared] of overlap) {
    const phrase = model.phrases[index];
    if (!phrase) continue;
    const { name, weight } = phrase;
    const likeness = (2 * shared) / (total + Math.max(weight, shared));
    const kind = name.kind === 'technology' ? TECHNOLOGY : 1;
    const vote = (votes.get(name.component) ?? 0) / total;
    const score = LIKENESS * likeness * kind + POINTING * vote;
    const whole = phrase.roots.every((root) => weights.has(root));
    guesses.raise(name, whole ? score : Math.min(IN_PART, score));
  }
}

function wordWeights(
  { head, rest }: LabelParts,
  weightOf: (root: string) => number,
): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (word: string, place: number) => {
    const root = rootOf(word);
    const weight = weightOf(root) * place * shareOf(word);
    weights.set(root, Math.max(weights.get(root) ?? 0, weight));
  };
  head.forEach((word, index) => add(word, index === head.length - 1 ? LAST_OF_HEAD : 1));
  // "Redis for features": what a technology is for says what it is.
  const carried = head.every(isCarrier);
  for (const word of rest) add(word, carried ? 1 : DETAIL);
  return weights;
}

function shareOf(word: string): number {
  if (isHollow(word)) return HOLLOW_SHARE;
  if (isCarrier(word)) return CARRIER_SHARE;
  return isWeakHead(word) ? WEAK_HEAD_SHARE : 1;
}
