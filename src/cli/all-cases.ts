import type { Cases } from '../review/engine/cases';

const files = import.meta.glob<{ readonly cases: Cases }>('../review/catalogue/*/*.cases.ts', {
  eager: true,
});

/** The example boards of every rule, by rule id. */
export const ALL_CASES: ReadonlyMap<string, Cases> = new Map(
  Object.values(files).map(({ cases }) => [cases.rule.id, cases]),
);
