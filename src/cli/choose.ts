import { nearest } from '../core/nearest';

/** The word of a list that a text is. */
export const oneOf = <T extends string>(words: readonly T[], text: string): T | undefined =>
  words.find((word) => word === text);

/** `a, b or c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

/** ` (did you mean a or b?)`, or nothing where nothing is near. */
export function didYouMean(word: string, words: readonly string[]): string {
  const near = nearest(word, words);
  return near.length === 0 ? '' : ` (did you mean ${listed(near)}?)`;
}
