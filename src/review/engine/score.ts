import type { NodeId } from '../../core/ids';
import { STAGES, STEP_WEIGHTS, STEPS, type StageId } from '../../framework/steps';
import type { ReadStage } from '../stages/read-stages';
import type { Finding, Score, Severity, StageResult } from './review';

/** Shares of a stage's weight that a firing rule takes away. */
const STAGE_PENALTY: { readonly [S in Severity]: number } = {
  error: 0.5,
  warning: 0.2,
  hint: 0.05,
};
/** Points of the total that a finding on the whole board takes away, and the most of them all. */
const BOARD_PENALTY: { readonly [S in Severity]: number } = { error: 1, warning: 0.4, hint: 0.1 };
const MOST_BOARD_PENALTY = 5;

export interface Scored {
  readonly score: Score;
  readonly stages: readonly StageResult[];
}

/** Points by stage and in total: what the framework's section on the score says. */
export function scoreOf(
  readings: ReadonlyMap<StageId, ReadStage>,
  findings: readonly Finding[],
): Scored {
  const open = findings.filter(({ muted }) => muted === undefined);
  const stages = stageResults(readings, open);
  return {
    stages,
    score: {
      total: total(stages, open),
      withoutMutes: total(stageResults(readings, findings), findings),
      steps: {
        framing: stepShare(stages, 'framing'),
        data: stepShare(stages, 'data'),
        model: stepShare(stages, 'model'),
        serving: stepShare(stages, 'serving'),
      },
      mutes: findings.length - open.length,
    },
  };
}

function stageResults(
  readings: ReadonlyMap<StageId, ReadStage>,
  findings: readonly Finding[],
): StageResult[] {
  const penalties = stagePenalties(findings);
  const shares = new Map(
    STEPS.map((step) => {
      const applicable = STAGES.filter(
        (stage) => stage.step === step && readings.get(stage.id)?.status !== 'not-applicable',
      );
      const sum = applicable.reduce((all, { weight }) => all + weight, 0);
      return [step, sum === 0 ? 0 : STEP_WEIGHTS[step] / sum];
    }),
  );
  return STAGES.map(({ id, step, weight }) => {
    const reading = readings.get(id);
    const status = reading?.status ?? 'missing';
    const mentioned = reading?.mentioned ?? false;
    const worth = status === 'not-applicable' ? 0 : weight * (shares.get(step) ?? 0);
    const earned = worth * earnedShare(status, mentioned) - worth * (penalties.get(id) ?? 0);
    return {
      id,
      step,
      status: mentioned ? 'partial' : status,
      mentioned,
      nodes: evidenceOf(reading),
      points: Math.max(0, earned),
      weight: worth,
    };
  });
}

function evidenceOf(reading: ReadStage | undefined): NodeId[] {
  if (!reading) return [];
  const { nodes, also = [], cards = [] } = reading;
  return [...new Set([...nodes, ...also].map(({ id }) => id)), ...cards];
}

const earnedShare = (status: StageResult['status'], mentioned: boolean): number =>
  status === 'present' ? 1 : status === 'partial' ? 0.5 : mentioned ? 0.25 : 0;

/** Each rule once, by the worst that it says, however many places it names. */
function stagePenalties(findings: readonly Finding[]): Map<StageId, number> {
  const worst = new Map<string, { stage: StageId; penalty: number }>();
  for (const { rule, stage, severity } of findings) {
    if (stage === null) continue;
    const penalty = STAGE_PENALTY[severity];
    if (penalty > (worst.get(rule)?.penalty ?? 0)) worst.set(rule, { stage, penalty });
  }
  const sums = new Map<StageId, number>();
  for (const { stage, penalty } of worst.values()) {
    sums.set(stage, (sums.get(stage) ?? 0) + penalty);
  }
  return sums;
}

function total(stages: readonly StageResult[], findings: readonly Finding[]): number {
  const earned = stages.reduce((all, { points }) => all + points, 0);
  const penalty = findings
    .filter(({ stage }) => stage === null)
    .reduce((all, { severity }) => all + BOARD_PENALTY[severity], 0);
  return Math.round(Math.max(0, earned - Math.min(MOST_BOARD_PENALTY, penalty)));
}

function stepShare(stages: readonly StageResult[], step: StageResult['step']): number {
  const own = stages.filter((stage) => stage.step === step);
  const weight = own.reduce((all, stage) => all + stage.weight, 0);
  const points = own.reduce((all, stage) => all + stage.points, 0);
  return weight === 0 ? 0 : Math.round((100 * points) / weight);
}
