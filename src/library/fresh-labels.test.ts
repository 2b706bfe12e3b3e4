import { describe, expect, test } from 'vitest';
import { componentId } from '../core/ids';
import { bundledLibrary as library } from './bundled';
import type { FreshLabel } from './fresh-label';
import { LATER_LABELS } from './fresh-later-labels';
import { ROLE_LABELS } from './fresh-role-labels';
import { TOOL_LABELS } from './fresh-tool-labels';
import { recognise, SURE, type Recognised } from './recognise';

/**
 * Written down before the recogniser was tried on them. Every other row is for development; the
 * rest are looked at as a number only, or they stop telling how it fares on labels it never saw.
 */
const FRESH_LABELS: readonly FreshLabel[] = [...TOOL_LABELS, ...ROLE_LABELS];

function guessOf([label, , shape, before, after]: FreshLabel): Recognised | undefined {
  return recognise(library, label, {
    shape: shape ?? 'process',
    ...(before !== undefined && { before: [componentId(before)] }),
    ...(after !== undefined && { after: [componentId(after)] }),
  })[0];
}

interface Outcome {
  readonly label: string;
  readonly wanted: string;
  readonly guess: string;
  readonly confidence: number;
  readonly right: boolean;
}

/** What nobody could tell is right when it is left open. */
function outcomeOf(row: FreshLabel): Outcome {
  const [label, wanted] = row;
  const { component = 'nothing', confidence = 0 } = guessOf(row) ?? {};
  const right = wanted === 'unsure' ? confidence < SURE : component === wanted;
  return { label, wanted, guess: component, confidence, right };
}

const half = (odd: 0 | 1): Outcome[] =>
  FRESH_LABELS.filter((_, index) => index % 2 === odd).map(outcomeOf);
const share = (outcomes: readonly Outcome[]): number =>
  outcomes.filter(({ right }) => right).length / outcomes.length;
const sure = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes.filter(({ confidence }) => confidence >= SURE);
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

function print(name: string, outcomes: readonly Outcome[], wrong: string): void {
  process.stdout.write(
    `${name}: ${outcomes.length} labels, ${percent(share(outcomes))} right, ` +
      `sure of ${sure(outcomes).length}, ${percent(share(sure(outcomes)))} of those right\n${wrong}`,
  );
}

describe('labels written down before the recogniser was tried on them', () => {
  test('those for development', () => {
    const outcomes = half(0);
    const wrong = outcomes.filter(({ right }) => !right);
    const lines = wrong.map(
      ({ label, guess, wanted, confidence }) =>
        `  ${label}: ${guess} (${confidence}), not ${wanted}\n`,
    );
    print('for development', outcomes, lines.join(''));
    expect(share(outcomes)).toBeGreaterThanOrEqual(0.9);
    expect(share(sure(outcomes))).toBeGreaterThanOrEqual(0.95);
  });

  // Never print which ones are wrong: they would become labels for development.
  test('those held out', () => {
    const outcomes = half(1);
    print('held out', outcomes, '');
    expect(share(outcomes)).toBeGreaterThanOrEqual(0.9);
    expect(share(sure(outcomes))).toBeGreaterThanOrEqual(0.93);
  });

  test('those written down later', () => {
    const outcomes = LATER_LABELS.map(outcomeOf);
    print('written later', outcomes, '');
    expect(share(outcomes)).toBeGreaterThanOrEqual(0.9);
    expect(share(sure(outcomes))).toBeGreaterThanOrEqual(0.95);
  });
});
