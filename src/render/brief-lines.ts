import {
  inOrder,
  type Board,
  type BriefNode,
  type BriefPart,
  type Constraints,
} from '../core/board';
import { shortDuration, shortMs, shortNumber } from './key-number';

/** One row of a brief card: a name and what the brief says for it, or one text alone. */
export interface BriefRow {
  readonly name?: string;
  readonly text: string;
}

export interface BriefText {
  readonly title: string;
  readonly icon: string;
  readonly rows: readonly BriefRow[];
  /** Shown while there is no row. */
  readonly empty: string;
}

const CARDS: { readonly [P in BriefPart]: Omit<BriefText, 'rows'> } = {
  goal: { title: 'Goal', icon: 'target', empty: 'What should the business gain?' },
  task: { title: 'ML task', icon: 'shapes', empty: 'What is predicted, for which unit?' },
  metrics: { title: 'Metrics', icon: 'gauge', empty: 'How will you know that it works?' },
  constraints: { title: 'Constraints', icon: 'timer', empty: 'How fast, how many, how private?' },
};

const METRIC_NAMES = {
  business: 'Business',
  online: 'Online',
  offline: 'Offline',
  guardrail: 'Guardrail',
} as const;

/** What a brief card says of the board: one source, two places. */
export const briefText = ({ part }: Pick<BriefNode, 'part'>, board: Board): BriefText => ({
  ...CARDS[part],
  rows: ROWS[part](board).filter(({ text }) => text.trim() !== ''),
});

const ROWS: { readonly [P in BriefPart]: (board: Board) => BriefRow[] } = {
  goal: ({ brief, goals }) => [
    ...inOrder(goals).map(({ text }) => ({ text })),
    ...(goals.size === 0 && brief.problem ? [{ text: brief.problem }] : []),
  ],
  task: ({ brief }) => [
    { text: sentence(brief.task ?? '') },
    ...(brief.target ? [{ name: 'Target', text: brief.target }] : []),
    ...(brief.baseline ? [{ name: 'Baseline', text: brief.baseline }] : []),
  ],
  metrics: ({ metrics }) => {
    const all = inOrder(metrics);
    return (['business', 'online', 'offline', 'guardrail'] as const).map((kind) => ({
      name: METRIC_NAMES[kind],
      text: all
        .filter((metric) => metric.kind === kind)
        .map(({ name }) => name)
        .join(', '),
    }));
  },
  constraints: ({ constraints }) => constraintRows(constraints),
};

const sentence = (task: string): string => {
  const words = task.replaceAll(/[-_]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

function constraintRows(limits: Constraints): BriefRow[] {
  const rows: (BriefRow | undefined)[] = [
    row('Daily users', limits.dau, shortNumber),
    row('Requests a day', limits.requestsPerUserPerDay, (n) => `${shortNumber(n)} a user`),
    row('Peak', limits.peakQps, (n) => `${shortNumber(n)} QPS`),
    row('Latency, p50', limits.latencyP50Ms, shortMs),
    row('Latency, p99', limits.latencyP99Ms, shortMs),
    row('Freshness', limits.freshness, (text) => shortDuration(text) ?? text),
    row('Deadline', limits.deadline, (text) => shortDuration(text) ?? text),
    row('Items a day', limits.itemsPerDay, shortNumber),
    row('Corpus', limits.corpus, shortNumber),
    row('Positives', limits.positiveRate, (share) => `${Math.round(share * 10_000) / 100} %`),
    row('Privacy', limits.privacy, ({ personalData, notes }) =>
      notes !== undefined && notes !== ''
        ? notes
        : personalData === false
          ? 'No personal data'
          : personalData
            ? 'Personal data'
            : '',
    ),
  ];
  return rows.filter((found) => found !== undefined);
}

const row = <T>(name: string, value: T | undefined, words: (value: T) => string) =>
  value === undefined || value === null ? undefined : { name, text: words(value) };
