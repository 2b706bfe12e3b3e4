/** What is said of a connection that is doubtful, carries nothing, or is there already. */
export const connections = {
  existing: (flow: string, from: string, to: string) =>
    `Already connected: ${flow} from ${from} to ${to}`,
  /** What usually stands in between; nothing where nothing helps. */
  remedy: (names: readonly string[]) =>
    names.length === 0 ? '' : `Usually in between: ${names.join(', then ')}.`,
  impossible: 'Drawn as a note: it carries nothing',
  doubtful: 'Doubtful',
  legend: 'Legend of the lines',
  legendOn: 'The legend of the lines is shown',
  legendOff: 'The legend of the lines is hidden',
  inImage: 'Legend',
  inImageHint: 'What the lines mean, below the board.',
} as const;
