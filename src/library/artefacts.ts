import type { Flow } from '../core/flow';
import type { Surroundings } from './label-surroundings';
import { wordsOf } from './normalise';

// Things that pass between two steps, by what an edge would carry. The last word decides.
const CARRIED: readonly (readonly [Flow, RegExp])[] = [
  ['request', /^(.* )?(query|question|request|user input|input|prompt text)$/],
  [
    'candidates',
    /^(.* )?(top k( .*)?|candidate|chunk|retrieved .*|relevant .*|search result|shortlist)$/,
  ],
  ['predictions', /^(.* )?(prediction|score|forecast|detection result|ranked (list|item))$/],
  ['response', /^(.* )?(response|answer|output|result|final recommendation)$/],
  ['dataset', /^(train|training|test|validation|val|holdout) (set|data|dataset|split)$/],
];
// One of these in the singular is the step that makes them.
const CARRIED_PLURALS: readonly (readonly [Flow, RegExp])[] = [
  ['embeddings', /\b(embeddings|vectors)$/],
  ['features', /\b(features|feature vectors?)$/],
];
const LONGEST = 4;

/**
 * The flow for a box that is no step but what passes between two: "Top-k chunks" between a
 * retriever and a prompt. Undefined unless something leads to the box and it leads on.
 */
export function artefactOf(
  label: string,
  { before = [], after = [] }: Surroundings,
): Flow | undefined {
  if (before.length === 0 || after.length === 0) return undefined;
  const words = wordsOf(label);
  if (words.length === 0 || words.length > LONGEST) return undefined;
  const text = words.join(' ');
  const written = label.trim().toLowerCase();
  return (
    CARRIED_PLURALS.find(([, pattern]) => pattern.test(written))?.[0] ??
    CARRIED.find(([, pattern]) => pattern.test(text))?.[0]
  );
}
