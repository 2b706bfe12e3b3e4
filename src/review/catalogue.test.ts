import { describe, expect, it, test } from 'vitest';
import { bundledLibrary } from '../library/bundled';
import { ALL_RULES } from './catalogue/all-rules';
import { BoardGraph } from './engine/board-graph';
import type { Cases } from './engine/cases';
import type { Rule } from './engine/rule';
import { runRules } from './engine/run-rules';
import type { Board } from '../core/board';

const caseFiles = import.meta.glob<{ cases: Cases }>('./catalogue/*/*.cases.ts', { eager: true });
const ruleFiles = import.meta.glob<{ [name: string]: Rule }>(
  ['./catalogue/*/*.ts', '!./catalogue/*/*.cases.ts'],
  { eager: true },
);

/** `anchor: message`, and the severity where it is not the rule's own. */
const said = (rule: Rule, board: Board): string[] =>
  runRules(new BoardGraph(board, bundledLibrary), ALL_RULES)
    .filter(({ finding }) => finding.rule === rule.id)
    .map(({ key, finding: { anchor, severity } }) => {
      const differs = severity === rule.severity ? '' : ` (${severity})`;
      return `${anchor ?? 'board'}: ${key}${differs}`;
    });

describe.each(Object.entries(caseFiles))('%s', (file, { cases: { rule, valid, invalid } }) => {
  test.each(Object.entries(valid))('accepts: %s', (_, board) => {
    expect(said(rule, board)).toEqual([]);
  });

  test.each(Object.entries(invalid))('reports: %s', (_, { board, findings }) => {
    expect(said(rule, board)).toEqual(findings);
  });

  it('lies in a file named after its rule', () => {
    expect(file).toBe(`./catalogue/${rule.id}.cases.ts`);
  });

  it('is one of all rules', () => {
    expect(ALL_RULES).toContain(rule);
  });

  it('shows every message, and two boards that come close', () => {
    const shown = Object.values(invalid).flatMap(({ findings }) =>
      findings.map((finding) => finding.replace(/^[^:]*: /, '').replace(/ \(.*\)$/, '')),
    );
    expect(Object.keys(rule.messages).filter((key) => !shown.includes(key))).toEqual([]);
    expect(Object.keys(valid).length).toBeGreaterThanOrEqual(2);
  });
});

describe('the catalogue', () => {
  it('has cases for every rule file, and lists every rule', () => {
    const rules = Object.entries(ruleFiles).flatMap(([file, exports]) =>
      Object.values(exports)
        .filter((value) => typeof value === 'object' && 'check' in value)
        .map((rule) => [file, rule] as const),
    );
    for (const [file, rule] of rules) {
      expect(file).toBe(`./catalogue/${rule.id}.ts`);
      expect(Object.keys(caseFiles)).toContain(`./catalogue/${rule.id}.cases.ts`);
      expect(ALL_RULES).toContain(rule);
    }
    expect(ALL_RULES.length).toBe(new Set(rules.map(([, rule]) => rule)).size);
  });
});
