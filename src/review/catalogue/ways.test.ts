import { describe, expect, test } from 'vitest';
import type { Board } from '../../core/board';
import { bundledLibrary } from '../../library/bundled';
import { ALL_RULES } from './all-rules';
import { BoardGraph } from '../engine/board-graph';
import type { Cases } from '../engine/cases';
import type { Finding } from '../engine/review';
import { runRules } from '../engine/run-rules';

const caseFiles = import.meta.glob<{ cases: Cases }>('./*/*.cases.ts', { eager: true });
const casesOf = new Map(Object.values(caseFiles).map(({ cases }) => [cases.rule.id, cases]));

const findingsOf = (board: Board, rule: string): Finding[] =>
  runRules(new BoardGraph(board, bundledLibrary), ALL_RULES)
    .map(({ finding }) => finding)
    .filter((finding) => finding.rule === rule);

const invalidOf = (rule: string): Board[] =>
  Object.values(casesOf.get(rule as never)?.invalid ?? {}).map(({ board }) => board);

/** What lights up, as the board draws it: its edges with their ends. */
function litOf(board: Board, { nodes, edges }: Finding) {
  const ways = edges.flatMap((id) => {
    const edge = board.edges.get(id);
    return edge ? [{ from: edge.from, to: edge.to }] : [];
  });
  const joined = new Map(nodes.map((id) => [id, new Set([id])]));
  for (const { from, to } of ways) {
    const both = new Set([...(joined.get(from) ?? [from]), ...(joined.get(to) ?? [to])]);
    for (const id of both) joined.set(id, both);
  }
  return { ways, pieces: new Set(joined.values()).size };
}

/** One way from a start to an end: nothing branches, nothing is left out. */
const CHAINS = [
  'constraints/stale',
  'data-cleaning/bypassed',
  'dataset-split/random-over-time: gap',
  'dataset-split/resampled-before',
  'dataset-split/test-in-training: test',
  'dataset-split/tuned-on-test',
  'feature-engineering/label-leak',
  'feature-engineering/not-as-of: store',
  'feature-engineering/not-as-of: bare',
  'feature-engineering/skew',
  'model-selection/no-retrieval-stage',
  'privacy/leaves',
  'privacy/permissions-ignored',
  'privacy/unprotected',
  'release/no-registry',
  'release/ungated',
  'serving/no-guardrails: input',
  'serving/no-guardrails: output',
  'serving/unfiltered',
];

/** Several ways that hang together: a store beside the way, two readers of one part, a circle. */
const WEBS = [
  'constraints/over-latency-budget',
  'dataset-split/test-in-training',
  'feature-engineering/encoder-mismatch',
  'feature-engineering/not-as-of',
  'feedback/loop-unguarded',
  'labelling/events-as-labels',
  'offline-evaluation/uncalibrated',
  'serving/batch-on-request',
  'serving/circular-wait',
  'serving/no-guardrails',
  'serving/open-door',
];

const split = (name: string): [string, string | undefined] => {
  const [rule = '', message] = name.split(': ');
  return [rule, message];
};

/** The findings of one message of a rule, on the boards of its cases. */
function said(name: string): { board: Board; finding: Finding }[] {
  const [rule, message] = split(name);
  return invalidOf(rule).flatMap((board) =>
    runRules(new BoardGraph(board, bundledLibrary), ALL_RULES)
      .filter(({ key, finding }) => finding.rule === rule && (!message || key === message))
      .map(({ finding }) => ({ board, finding })),
  );
}

describe('a finding about a way lights all of it', () => {
  test.each(CHAINS)('%s: from its start to its end', (name) => {
    const all = said(name);
    expect(all.length).toBeGreaterThan(0);
    for (const { board, finding } of all) {
      const { ways, pieces } = litOf(board, finding);
      expect(pieces, finding.message).toBe(1);
      expect(ways.length, finding.message).toBe(finding.nodes.length - 1);
      const starts = finding.nodes.filter((id) => !ways.some(({ to }) => to === id));
      const ends = finding.nodes.filter((id) => !ways.some(({ from }) => from === id));
      expect([starts.length, ends.length], finding.message).toEqual([1, 1]);
    }
  });

  test.each(WEBS)('%s: all that lights up hangs together', (name) => {
    const all = said(name);
    expect(all.length).toBeGreaterThan(0);
    for (const { board, finding } of all) {
      const { ways, pieces } = litOf(board, finding);
      expect(ways.length, finding.message).toBeGreaterThan(0);
      expect(pieces, finding.message).toBe(1);
    }
  });

  test('a way that is written in the message is one that lights up', () => {
    for (const [rule] of casesOf) {
      for (const board of invalidOf(rule)) {
        for (const finding of findingsOf(board, rule)) {
          // “A” → “B” stands for an edge or for a way.
          if (!finding.message.includes('” → “')) continue;
          expect(finding.edges.length, `${rule}: ${finding.message}`).toBeGreaterThan(0);
        }
      }
    }
  });
});
