import { plural } from './plural';

/** The words of the lenses panel; what a lens found is said by the review. */
export const lenses = {
  lead: 'Look at the board by one question. Each lens has a key: once on, once more off.',
  pick: 'Lens',
  off: 'Switch the lens off',
  waiting: 'Reading the board…',
  legend: 'Legend',
  show: 'Show on the board',
  wrong: 'What is wrong',
  missing: 'Would say more with',
  inWords: 'In words',
  estimateOf: (label: string) => `${label} (estimate)`,
  estimateHint: 'An estimate. Type your own number to replace it.',
  figureOf: (label: string, of: string) => `${label}, ${of}`,
  questions: {
    latency: 'Where does the time of an answer go?',
    throughput: 'How much does each part have to take?',
    privacy: 'Where does personal data flow, and where does it stop?',
    parity: 'Do training and serving compute the same?',
    leakage: 'Does the future get into training?',
    freshness: 'How old is what an answer is based on?',
    goals: 'What does each part serve?',
    funnel: 'How many candidates become how few?',
  },
  latency: {
    waterfall: 'Waterfall',
    percentile: 'p99, ms',
    budget: (ms: string) => `budget ${ms}`,
    cut: 'cut this first',
    read: 'read',
    parallel: 'in parallel',
    bar: (from: string, to: string, slowest: boolean) =>
      `From ${from} to ${to}, ${slowest ? 'on the slowest way' : 'in parallel'}`,
    timeout: (limit: string, waits: string) => `Gives up after ${limit}; waits for ${waits}.`,
    total: 'Slowest way',
    of: (total: string, budget: string) => `${total} of ${budget}`,
    sum: (stated: string | undefined, median: string | undefined) =>
      [
        stated === undefined ? '' : `${stated} are stated on the board; the rest is estimated.`,
        median === undefined ? '' : `At p50: ${median}.`,
        'A budget, not a bound: percentiles do not add up.',
      ]
        .filter((part) => part !== '')
        .join(' '),
    caches: 'Caches',
    cache: (mean: string, hit: string, miss: string, helps: boolean) =>
      `On average ${mean}: ${hit} on a hit, ${miss} on a miss. ${
        helps ? 'Helps the p99 too.' : 'Does not help the p99: more than 1 in 100 miss.'
      }`,
  },
  throughput: {
    short: 'In short',
    perThousand: 'of 1,000 predictions',
    loads: 'Load',
    atPeak: 'at peak',
    groups: {
      cost: 'Price',
      requests: 'Requests',
      data: 'Data and features',
      index: 'Vector index',
      language: 'Language model',
      training: 'Training',
      people: 'Labels, tests, experiments',
    },
    formulas: 'Formula',
    formulaOf: (label: string) => `Formula of ${label}`,
    verdict: (verdict: 'short' | 'enough' | 'unknown', needed: string, has: string | undefined) =>
      has === undefined
        ? `Needs ${needed} ${/(^|\s)1$/.test(needed) ? 'replica' : 'replicas'}`
        : verdict === 'short'
          ? `Needs ${needed} replicas, has ${has}`
          : `${needed} of ${has} replicas needed`,
  },
  privacy: {
    flow: 'Flow',
    sources: (count: number) => plural(count, 'source', 'sources'),
    holds: (count: number) => plural(count, 'more part holds it', 'more parts hold it'),
    stops: (count: number) =>
      count === 0 ? 'Stops nowhere' : `Stops at ${plural(count, 'part', 'parts')}`,
    how: {
      redacts: 'redacts it',
      controls: 'controls it',
      guarded: 'guarded by controls',
      stated: 'said to hold none',
    },
    unprotected: 'Reached unprotected',
    leaves: 'Leaves the system',
    kept: 'Kept here',
    store: 'Store',
    retention: 'Retention',
    noRetention: 'How long?',
  },
  parity: {
    compared: 'Side by side',
    training: 'Training',
    serving: 'Serving',
    twice: 'computed twice',
    nothing: 'Not trained on',
    shared: 'Computed once, for both',
  },
  leakage: {
    leaks: 'Where the future gets in',
    goToEdge: 'Go to the connection',
    at: (label: string) => `Known when: ${label}`,
    prediction: 'prediction',
    kinds: { feature: 'feature', outcome: 'label' },
    future: 'knows the future',
    span: (from: string, to: string) => `From ${from} to ${to}`,
    before: (time: string) => `${time} before the prediction`,
    after: (time: string) => `${time} after the prediction`,
    method: (method: string) => `by ${method}`,
    train: 'training',
    reach: 'label of the last row',
    test: 'test',
    needs: (needed: string, gap: string | undefined, short: boolean) =>
      short
        ? `The gap ${gap === undefined ? 'is missing' : `is ${gap}`}; a label takes up to ${needed}.`
        : `A label takes up to ${needed}${gap === undefined ? '' : `; the gap is ${gap}`}.`,
  },
  freshness: {
    ages: 'Age of what is read',
    asked: 'Asked in the brief',
    stale: 'too old',
    upTo: (age: string) => `up to ${age}`,
    way: (parts: number) => `Along ${plural(parts, 'part', 'parts')}`,
    wayOf: (label: string) => `Way of the data to ${label}`,
    oldest: (age: string) => `The oldest that it reads: up to ${age}`,
    none: 'no delay stated',
    notCounted: 'not counted',
  },
  goals: {
    metrics: 'Metrics',
    parts: 'Parts',
    metric: 'metric',
    unserved: 'Nothing serves this goal yet.',
    measuredBy: 'measured by',
    unmeasured: 'Nothing measures it.',
    looseMetrics: 'Metrics without a goal',
    looseChoices: 'Choices that serve nothing',
    dragHint: 'drag onto a goal',
    pick: 'What serves it…',
    pickFor: (goal: string) => `What serves “${goal}”`,
    nowServes: (goal: string) => `Serves now: ${goal}`,
  },
  funnel: {
    narrowing: 'Candidates',
    scale: 'logarithmic',
    kept: (share: string) => `↓ keeps ${share}`,
    oneIn: (count: string) => `1 in ${count}`,
    beside: 'beside it',
  },
} as const;
