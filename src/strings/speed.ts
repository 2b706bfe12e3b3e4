/** The words of what helps to draw fast. */
export const whatNext = {
  action: 'What comes next…',
  beforeAction: 'What comes before…',
  after: (label: string) => `Comes after ${label}`,
  before: (label: string) => `Comes before ${label}`,
  proposals: 'What comes next',
  proposalsBefore: 'What comes before',
  starters: 'Where designs begin',
  missing: 'the review misses it',
  onBoard: 'on the board',
  sides: '← before · after →',
  placed: (label: string, from: string, before: boolean) =>
    before ? `${label} added before ${from}` : `${label} added after ${from}`,
} as const;

export const nodeQuery = {
  joinAction: 'Connect to…',
  joinFromAction: 'Connect from…',
  goToAction: 'Go to…',
  join: (label: string) => `Connect ${label} to`,
  joinFrom: (label: string) => `Connect to ${label} from`,
  goTo: 'Go to',
  placeholder: 'A few letters of its name',
  results: 'Parts of the board',
  nothing: 'Nothing on the board is called so.',
  edge: (from: string, to: string) => `${from} → ${to}`,
  edgeKind: 'connection',
  joined: (from: string, to: string) => `${from} connected to ${to}`,
  already: (from: string, to: string) => `${from} leads to ${to} already`,
  went: (label: string) => `${label} selected`,
} as const;

export const turnRound = {
  action: 'Turn the connection round',
  turned: (from: string, to: string) => `Now from ${from} to ${to}`,
} as const;
