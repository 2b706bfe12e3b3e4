import { describe, expect, it, test } from 'vitest';
import type { Brief, Settings } from '../core/board';
import { bundledLibrary } from '../library/bundled';
import { reviewBoard } from './review-board';
import { board } from './test-board';

const CHAIN =
  'user:end-user -request-> server:model-server -predictions-> user; clicks:event-log > set:dataset-builder > trainer:model-trainer -model-> server';

const review = (settings: Settings, brief: Brief = {}) =>
  reviewBoard({ ...board(CHAIN, { settings }), brief }, bundledLibrary);
const severityOf = (rule: string, settings: Settings): string | undefined =>
  review(settings).findings.find((finding) => finding.rule === rule)?.severity;

describe('the severity of a rule', () => {
  const rule = 'data-cleaning/missing';

  test.each(['error', 'warning', 'hint'] as const)('is %s where the board says so', (level) => {
    expect(severityOf(rule, { rules: { [rule]: level } })).toBe(level);
  });

  test('is the rule’s own where it does not', () => {
    expect(severityOf(rule, {})).toBe('error');
  });

  test('may be off: then it says nothing, and the stage is as missing as before', () => {
    const off = review({ rules: { [rule]: 'off' } });
    expect(off.findings.map((finding) => finding.rule)).not.toContain(rule);
    const stage = off.stages.find(({ id }) => id === 'data-cleaning');
    expect([stage?.status, stage?.points]).toEqual(['missing', 0]);
  });

  test('counts in the score', () => {
    const [strict, lenient] = (['error', 'hint'] as const).map(
      (level) => review({ rules: { 'model-selection/no-baseline': level } }).score.total,
    );
    expect(strict).toBeLessThan(lenient ?? 0);
  });
});

describe('a profile that the brief overrides', () => {
  test('takes away the stages of what is not trained here', () => {
    const [own, bought] = [{}, { profile: { pretrained: true } }].map(
      (brief) => review({}, brief).stages.find(({ id }) => id === 'dataset-split')?.status,
    );
    expect([own, bought]).toEqual(['missing', 'not-applicable']);
  });

  test('takes away the rules of who is not waiting', () => {
    const [waiting, not] = [{}, { profile: { online: false } }].map((brief) =>
      review({}, brief).findings.map(({ rule }) => rule),
    );
    expect(waiting).toContain('serving/no-fallback');
    expect(not).not.toContain('serving/no-fallback');
  });
});

it('walks through the same stages, whatever the grouping and strictness', () => {
  expect(review({ grouping: 'seven-part', strictness: 'sketch' })).toEqual(review({}));
});

it('says which mutes nothing needs', () => {
  const muted = [
    { rule: 'data-cleaning/missing', at: 'data-cleaning', reason: 'done by the source' },
    { rule: 'labelling/no-window', at: 'trainer', reason: 'no longer' },
  ];
  const { findings, unusedMutes, score } = reviewBoard(board(CHAIN, { muted }), bundledLibrary);
  expect(unusedMutes).toEqual(['labelling/no-window trainer']);
  expect(findings.find(({ rule }) => rule === 'data-cleaning/missing')?.muted).toBe(
    'done by the source',
  );
  expect(score.mutes).toBe(1);
});
