import { generateKeyBetween } from 'fractional-indexing';

import { inOrder } from '../../core/board';
import type { Board, Brief, Constraints, Goal, Metric, MetricKind } from '../../core/board';
import type { Change } from '../../core/change';
import { goalId, metricId } from '../../core/ids';
import type { GoalId, MetricId } from '../../core/ids';

/** Empty text takes the field away: an empty brief is no brief. */
const orNull = (text: string): string | null => (text === '' ? null : text);

type BriefText = 'problem' | 'task' | 'target' | 'baseline';

export const writeBrief = (field: BriefText, text: string): Change[] => [
  { type: 'write', in: 'brief', fields: { [field]: orNull(text) } },
];

export function writeAssumptions(assumptions: readonly string[]): Change[] {
  const value: Brief['assumptions'] | null = assumptions.length === 0 ? null : assumptions;
  return [{ type: 'write', in: 'brief', fields: { assumptions: value } }];
}

export type NumberConstraint = {
  [K in keyof Constraints]-?: NonNullable<Constraints[K]> extends number ? K : never;
}[keyof Constraints];

export const writeConstraint = (
  field: NumberConstraint | 'freshness' | 'deadline',
  value: number | string | undefined,
): Change[] => [
  { type: 'write', in: 'constraints', fields: { [field]: value === '' ? null : (value ?? null) } },
];

/** What the brief says about personal data; undefined is "not said", which is not "none". */
export function writePrivacy(
  { privacy }: Constraints,
  patch: { readonly personalData?: boolean | undefined; readonly notes?: string },
): Change[] {
  const { personalData: said, notes: noted, ...rest } = privacy ?? {};
  const personalData = 'personalData' in patch ? patch.personalData : said;
  const notes = patch.notes ?? noted;
  const next = {
    ...rest,
    ...(personalData === undefined ? {} : { personalData }),
    ...(notes === undefined || notes === '' ? {} : { notes }),
  };
  const value = Object.keys(next).length === 0 ? null : next;
  return [{ type: 'write', in: 'constraints', fields: { privacy: value } }];
}

const lastOrder = (items: ReadonlyMap<string, { readonly id: string; readonly order?: string }>) =>
  inOrder(items).at(-1)?.order ?? null;

export function addGoal(board: Board, id: string, text = ''): Change[] {
  const value: Goal = {
    id: goalId(id),
    text,
    order: generateKeyBetween(lastOrder(board.goals), null),
  };
  return [{ type: 'add', in: 'goals', id, value }];
}

const writeGoal = (id: GoalId, text: string): Change[] => [
  { type: 'set', in: 'goals', id, fields: { text } },
];

/** Writes the goal; one that is not on the board yet is added at the end. */
export const putGoal = (board: Board, id: GoalId, text: string): Change[] =>
  board.goals.has(id) ? writeGoal(id, text) : addGoal(board, id, text);

/** Takes the goal away, also where metrics and nodes say that they serve it. */
export function removeGoal(board: Board, id: GoalId): Change[] {
  const without = (serves: readonly GoalId[]) => {
    const rest = serves.filter((goal) => goal !== id);
    return { serves: rest.length === 0 ? null : rest };
  };
  const changes: Change[] = [];
  for (const metric of board.metrics.values())
    if (metric.serves?.includes(id) === true)
      changes.push({ type: 'set', in: 'metrics', id: metric.id, fields: without(metric.serves) });
  for (const node of board.nodes.values())
    if (node.serves?.includes(id) === true)
      changes.push({ type: 'set', in: 'nodes', id: node.id, fields: without(node.serves) });
  return [...changes, { type: 'remove', in: 'goals', id }];
}

export function addMetric(board: Board, id: string, kind: MetricKind, name = ''): Change[] {
  const value: Metric = {
    id: metricId(id),
    name,
    kind,
    order: generateKeyBetween(lastOrder(board.metrics), null),
  };
  return [{ type: 'add', in: 'metrics', id, value }];
}

export const writeMetric = (
  id: MetricId,
  fields: { readonly name?: string; readonly kind?: MetricKind },
): Change[] => [{ type: 'set', in: 'metrics', id, fields }];

export const removeMetric = (id: MetricId): Change[] => [{ type: 'remove', in: 'metrics', id }];

/** Adds the goal to what something serves, or takes it out. */
export function toggledServes(
  serves: readonly GoalId[] | undefined,
  goal: GoalId,
): readonly GoalId[] | null {
  const now = serves ?? [];
  const next = now.includes(goal) ? now.filter((one) => one !== goal) : [...now, goal];
  return next.length === 0 ? null : next;
}

/** The kind that the brief lacks first: one offline and one online make a pair. */
export function nextMetricKind(metrics: Iterable<Metric>): MetricKind {
  const kinds = new Set([...metrics].map(({ kind }) => kind));
  const wanted: readonly MetricKind[] = ['offline', 'online', 'guardrail', 'business'];
  return wanted.find((kind) => !kinds.has(kind)) ?? 'offline';
}
