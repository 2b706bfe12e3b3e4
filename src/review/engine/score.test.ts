import { describe, expect, it, test } from 'vitest';
import { STAGES, type StageId } from '../../framework/steps';
import type { ReadStage } from '../stages/read-stages';
import type { Finding, Severity, StageStatus } from './review';
import { scoreOf } from './score';

const reading = (status: StageStatus, mentioned = false): ReadStage => ({
  status,
  mentioned,
  nodes: [],
});

const all = (
  status: StageStatus,
  others: { readonly [S in StageId]?: ReadStage } = {},
): ReadonlyMap<StageId, ReadStage> =>
  new Map(STAGES.map(({ id }) => [id, others[id] ?? reading(status)]));

const finding = (rule: string, severity: Severity, muted?: string): Finding => {
  const stage = STAGES.find(({ id }) => rule.startsWith(`${id}/`));
  return {
    rule,
    severity,
    step: stage?.step ?? null,
    stage: stage?.id ?? null,
    message: '',
    why: '',
    ask: '',
    fix: '',
    nodes: [],
    edges: [],
    ...(muted === undefined ? {} : { muted }),
  };
};

const total = (readings: ReadonlyMap<StageId, ReadStage>, ...findings: Finding[]): number =>
  scoreOf(readings, findings).score.total;

test.each([
  ['everything present', 'present', 100],
  ['everything partial', 'partial', 50],
  ['everything missing', 'missing', 0],
] as const)('%s', (_, status, points) => {
  expect(total(all(status))).toBe(points);
});

it('gives a quarter for what is only mentioned', () => {
  const mentioned = new Map(STAGES.map(({ id }) => [id, reading('missing', true)]));
  expect(total(mentioned)).toBe(25);
  expect(scoreOf(mentioned, []).stages[0]?.status).toBe('partial');
});

it('shares the weight of what does not apply among the rest of the step', () => {
  const readings = all('present', {
    labelling: reading('not-applicable'),
    privacy: reading('missing'),
  });
  // 25 points on collection 5, storage 3, cleaning 6 and privacy 5: 25 / 19 of each.
  expect(total(readings)).toBe(Math.round(100 - (5 * 25) / 19));
});

describe('a rule that fires', () => {
  const full = all('present');

  test.each([
    ['error', 96.5],
    ['warning', 98.6],
    ['hint', 99.65],
  ] as const)('takes its share of the stage as %s', (severity, points) => {
    expect(total(full, finding('monitoring/missing', severity))).toBe(Math.round(points));
  });

  it('takes it once, however many places it names, by the worst of them', () => {
    const findings = [
      finding('monitoring/no-drift', 'hint'),
      finding('monitoring/no-drift', 'error'),
      finding('monitoring/no-drift', 'error'),
    ];
    expect(scoreOf(full, findings).stages.find(({ id }) => id === 'monitoring')?.points).toBe(3.5);
  });

  it('takes no more than the stage has', () => {
    const findings = ['a', 'b', 'c'].map((slug) => finding(`feedback/${slug}`, 'error'));
    expect(total(full, ...findings)).toBe(95);
  });

  it('takes nothing when it is muted, and the score without mutes says so', () => {
    const { score } = scoreOf(full, [finding('serving/missing', 'error', 'agreed')]);
    expect(score).toMatchObject({ total: 100, withoutMutes: 97, mutes: 1 });
  });
});

const hubs = (count: number): Finding[] =>
  Array.from({ length: count }, () => finding('board/hub', 'warning'));

it('takes at most five points for findings about the whole board', () => {
  expect(total(all('present'), ...hubs(5))).toBe(98);
  expect(total(all('present'), ...hubs(50))).toBe(95);
});
