/** Names of the lenses: actions, the panel and the export dialog need them, each on its own. */
export const lensNames = {
  latency: 'Latency',
  throughput: 'Throughput',
  privacy: 'Privacy',
  parity: 'Parity',
  leakage: 'Leakage',
  freshness: 'Freshness',
  goals: 'Goals',
  funnel: 'Funnel',
  action: (name: string) => `Lens: ${name}`,
  on: (name: string) => `Lens on: ${name}`,
  off: (name: string) => `Lens off: ${name}`,
} as const;
