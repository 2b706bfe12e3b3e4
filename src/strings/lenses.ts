/** The words of the lenses panel. */
export const lenses = {
  lead: 'Look at the board by one question. Each lens has a key: once on, once more off.',
  pick: 'Lens',
  off: 'Switch the lens off',
  estimateOf: (label: string) => `${label} (estimate)`,
  estimateHint: 'An estimate. Type your own number to replace it.',
  questions: {
    latency: 'Where does the time of an answer go?',
    throughput: 'How much does each part have to take?',
    privacy: 'Where do personal data flow, and where do they stop?',
    parity: 'Do training and serving compute the same?',
    leakage: 'Does the future get into training?',
    freshness: 'How old is what an answer is based on?',
    goals: 'What does each part serve?',
    funnel: 'How many candidates become how few?',
  },
} as const;
