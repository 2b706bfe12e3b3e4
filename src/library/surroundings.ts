import { componentId } from '../core/ids';
import { connectAsDrawn, type ConnectionLevel } from './connect';
import { CONTEXT_RULES, type ContextRule } from './context-rules';
import type { Guesses } from './guesses';
import type { LabelParts } from './label-parts';
import type { LabelShape, Surroundings } from './label-surroundings';
import type { Library } from './library';
import { isStoreTechnology } from './modifiers';
import { IN_PART } from './word-evidence';

const SHAPED: { readonly [S in LabelShape]?: readonly string[] } = {
  store: [
    'data-lake',
    'data-warehouse',
    'app-database',
    'feature-store',
    'cache',
    'vector-index',
    'search-index',
    'graph-store',
    'model-registry',
    'event-log',
    'event-stream',
    'prediction-log',
    'content-corpus',
  ],
  queue: ['event-stream', 'review-queue'],
  decision: ['evaluation-gate', 'decision-policy', 'ab-router'],
  artefact: ['dataset-builder', 'content-corpus', 'model-registry', 'human-labelling'],
  actor: ['end-user', 'ml-operator', 'review-queue', 'external-system'],
};

const SHAPE_BOOST = 0.12;
const NEIGHBOUR_BOOST = 0.1;
const RULED = 0.9;
const SURE_NAME = 0.8;

/** Raises guesses that fit the shape, and those that connect with what stands around the box. */
export function adjustBySurroundings(
  library: Library,
  parts: LabelParts,
  around: Surroundings,
  guesses: Guesses,
): void {
  const shape = shapeOf(parts, around);
  for (const component of (shape && SHAPED[shape]) ?? []) guesses.add(component, SHAPE_BOOST);
  addForNeighbours(library, around, guesses);
  const label = parts.all.join(' ');
  const rule = CONTEXT_RULES.find((each) => fits(each, label, shape, around));
  if (rule) guesses.rule(componentId(rule.take), RULED);
}

/** A technology that keeps data makes a store of what it is for: "Redis for features". */
function shapeOf({ head, rest }: LabelParts, { shape }: Surroundings): LabelShape | undefined {
  const keeps = rest.length > 0 && head.length > 0 && head.every(isStoreTechnology);
  return keeps && (shape === undefined || shape === 'process') ? 'store' : shape;
}

function addForNeighbours(
  library: Library,
  { before = [], after = [] }: Surroundings,
  guesses: Guesses,
): void {
  const count = before.length + after.length;
  if (count === 0) return;
  for (const component of guesses.above(0.2)) {
    const own = library.get(component);
    const levels = [
      ...before.map((each) => connectAsDrawn(library, library.get(each), own).level),
      ...after.map((each) => connectAsDrawn(library, own, library.get(each)).level),
    ];
    const fit = levels.reduce((sum, level) => sum + FIT[level], 0) / count;
    // Lines are drawn in many ways: what does not fit them leaves a name what it is.
    const score = guesses.scoreOf(component);
    if (fit <= 0 && score >= SURE_NAME) continue;
    // Nor do they make much of a name of which a word is missing.
    const most = score > IN_PART ? NEIGHBOUR_BOOST : IN_PART - score;
    guesses.add(component, Math.min(most, NEIGHBOUR_BOOST * fit));
  }
}

const FIT: { readonly [L in ConnectionLevel]: number } = {
  ok: 1,
  conversion: 0.2,
  doubtful: -0.2,
  impossible: -1,
};

const touches = (wanted: readonly string[] | undefined, there: readonly string[]): boolean =>
  wanted === undefined || there.some((each) => wanted.includes(each));

function fits(
  rule: ContextRule,
  label: string,
  shape: LabelShape | undefined,
  { before = [], after = [], within }: Surroundings,
): boolean {
  return (
    rule.label.test(label) &&
    (rule.within === undefined || (within !== undefined && rule.within.test(within))) &&
    (rule.shape === undefined || rule.shape === shape) &&
    touches(rule.before, before) &&
    touches(rule.after, after) &&
    touches(rule.beside, [...before, ...after])
  );
}
