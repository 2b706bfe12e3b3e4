import type { Compatibility, Doubt, MetricRow } from './compatibility';
import { FAMILIES, type Family, type FamilyId } from './family-table';
import { LOSSES, type LossId } from './loss-table';
import { METRICS, type MetricId } from './metric-table';
import { indexNames } from './name-index';
import type { Situation } from './situation';
import { TASKS } from './task-table';
import type { OutputKind, Task, TaskId } from './tasks';

export const taskNames = indexNames(TASKS);
export const lossNames = indexNames(LOSSES);
export const metricNames = indexNames(METRICS);
export const familyNames = indexNames(FAMILIES);

const tasks = new Map<string, Task>(TASKS.map((task) => [task.id, task]));
const losses = new Map(LOSSES.map((row) => [row.id, row]));
const metrics = new Map(METRICS.map((row) => [row.id, row]));
const families = new Map(FAMILIES.map((row) => [row.id, row]));

export const taskById = (id: TaskId): Task => row(tasks, id);
export const metricById = (id: MetricId): MetricRow<MetricId> => row(metrics, id);
export const familyById = (id: FamilyId): Family => row(families, id);

function row<Id, T>(table: ReadonlyMap<Id, T>, id: Id): T {
  const found = table.get(id);
  if (!found) throw new Error(`Not in the table: ${String(id)}`);
  return found;
}

/**
 * `fit`: say nothing. `ask`: defined and used, but wants a reason. `wrong`: not defined for
 * this output, or optimises something else. `none`: no list says anything, so say nothing.
 */
export type Verdict =
  | { readonly verdict: 'fit' | 'none' }
  | { readonly verdict: 'ask' | 'wrong'; readonly why: string };

export type Subject =
  | { readonly loss: LossId }
  | { readonly metric: MetricId }
  | { readonly family: FamilyId };

export interface Circumstances {
  readonly situations?: ReadonlySet<Situation>;
  /** Another one that fits this task stands on the board: what must not stand alone, does not. */
  readonly accompanied?: boolean;
}

/** How well a loss, a metric or a family suits a task. An entry in a list wins over the kind test. */
export function verdict(
  task: TaskId,
  subject: Subject,
  circumstances: Circumstances = {},
): Verdict {
  if ('loss' in subject) return judge(row(losses, subject.loss), task, false, circumstances);
  if ('family' in subject) return judge(row(families, subject.family), task, false, circumstances);
  const metric = row(metrics, subject.metric);
  const suits = commonKinds(metric, task).length > 0;
  const listed = judge(metric, task, suits, circumstances);
  return listed.verdict === 'none' && !suits && !isListed(metric, task)
    ? unsuited(metric, task)
    : listed;
}

/** An entry that is silent for its company is an entry all the same. */
const isListed = ({ ask }: MetricRow<MetricId>, task: TaskId): boolean =>
  ask?.some(({ tasks }) => tasks?.includes(task)) === true;

/** Whether it is in the task's list of fitting ones, whatever the circumstances. */
export const fits = (task: TaskId, subject: Subject): boolean =>
  ('loss' in subject
    ? row<LossId, Compatibility<LossId>>(losses, subject.loss)
    : 'metric' in subject
      ? row(metrics, subject.metric)
      : row(families, subject.family)
  ).fit.includes(task);

function judge(
  { fit, ask, wrong }: Compatibility<string>,
  task: TaskId,
  /** It can be computed for this task, though no list says so. */
  suits: boolean,
  { situations, accompanied = false }: Circumstances,
): Verdict {
  const fitting = fit.includes(task);
  const holds = (doubt: Doubt): boolean =>
    (doubt.tasks ? doubt.tasks.includes(task) : fitting || suits) &&
    (doubt.when === undefined || situations?.has(doubt.when) === true) &&
    !(doubt.alone && accompanied);
  const refused = wrong?.find(holds);
  if (refused) return { verdict: 'wrong', why: refused.why };
  const doubted = ask?.find(holds);
  if (doubted) return { verdict: 'ask', why: doubted.why };
  return { verdict: fitting ? 'fit' : 'none' };
}

const commonKinds = ({ needs }: MetricRow<MetricId>, task: TaskId): OutputKind[] =>
  needs.filter((kind) => taskById(task).gives.includes(kind));

const unsuited = (metric: MetricRow<MetricId>, task: TaskId): Verdict => {
  const { name, gives } = taskById(task);
  return {
    verdict: 'wrong',
    why: `It is computed on ${inWords(metric.needs)}; ${name.toLowerCase()} gives ${inWords(gives)}.`,
  };
};

const KIND_WORDS: { readonly [K in OutputKind]: string } = {
  class: 'classes',
  prob: 'probabilities',
  score: 'scores',
  real: 'numbers',
  interval: 'intervals',
  time: 'times to an event',
  list: 'an ordered list',
  vector: 'vectors',
  boxes: 'boxes',
  mask: 'masks',
  span: 'spans of text',
  groups: 'groups',
  'text-ref': 'text with a reference',
  'text-open': 'open text',
  effect: 'effects of an action',
  policy: 'choices of a policy',
};

function inWords(kinds: readonly OutputKind[]): string {
  const words = kinds.map((kind) => KIND_WORDS[kind]);
  const last = words.pop() ?? 'nothing';
  return words.length === 0 ? last : `${words.join(', ')} or ${last}`;
}
