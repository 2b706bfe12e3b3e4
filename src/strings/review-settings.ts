import { plural } from './plural';

/** The words of how one board is reviewed. */
export const reviewSettings = {
  title: 'Review of this board',
  open: 'Review settings',
  lead: 'Kept with this board, and undone like any other change.',
  grouping: 'Framework',
  groupingHint: 'The same stages, rules and score, walked through in other parts.',
  minutes: (minutes: number) => `${minutes} min`,
  wrapUp: (minutes: number) => `and ${minutes} minutes for bottlenecks and trade-offs`,
  profile: 'Read as',
  profileHint: 'What the review takes the design for. Rules that do not belong to it stay silent.',
  auto: 'Auto',
  inferred: (holds: boolean) => (holds ? 'read from the board: yes' : 'read from the board: no'),
  rules: 'Rules',
  searchRules: 'Search rules',
  noRule: (query: string) => `No rule is called “${query}”.`,
  usual: (severity: string) => `As usual (${severity})`,
  levels: { error: 'Error', warning: 'Warning', hint: 'Hint', off: 'Off' },
  levelOf: (rule: string) => `Severity of ${rule}`,
  changed: (count: number) => plural(count, 'rule is set otherwise', 'rules are set otherwise'),
  onlyChanged: 'Only those set otherwise',
  reset: 'All as usual',
  waiting: 'Reading the rules…',
  thisRule: 'This rule',
  more: (rule: string) => `More about ${rule}`,
  setTo: (rule: string, level: string) => `${rule} is now: ${level}`,
} as const;
