import { describe, expect, test } from 'vitest';
import { GROUPINGS, groupingById } from './groupings';
import { STAGES, STEPS, STEP_WEIGHTS } from './steps';

describe.each(GROUPINGS.map((grouping) => [grouping.name, grouping] as const))(
  '%s',
  (_, { parts, wrapUp }) => {
    test('every stage is in exactly one part', () => {
      expect(parts.flatMap(({ stages }) => stages).toSorted()).toEqual(
        STAGES.map(({ id }) => id).toSorted(),
      );
    });

    test('the minutes add up to 45', () => {
      expect(parts.reduce((sum, { minutes }) => sum + minutes, wrapUp)).toBe(45);
    });
  },
);

test('the four steps group as the stages say', () => {
  for (const { id, stages } of groupingById('four-step').parts) {
    expect(stages).toEqual(STAGES.filter(({ step }) => step === id).map((stage) => stage.id));
  }
  for (const step of STEPS) {
    const weights = STAGES.filter((stage) => stage.step === step).map(({ weight }) => weight);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(STEP_WEIGHTS[step]);
  }
});

test('an unknown grouping is the four steps', () => {
  expect(groupingById('eleven-part').id).toBe('four-step');
  expect(groupingById(undefined).id).toBe('four-step');
});
