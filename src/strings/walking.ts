/** The words of the keys that lead about the window. */
export const walking = {
  nextRegion: 'Next part of the window',
  previousRegion: 'Previous part of the window',
  nextFinding: 'Next finding',
  previousFinding: 'Previous finding',
  tab: (name: string) => `Go to ${name}`,
  /** A severity, where in the list, what is so, and what Enter does. */
  finding: (severity: string, at: number, all: number, message: string) =>
    `${severity} ${at} of ${all}: ${message}`,
  enterFixes: (fix: string) => `Enter: ${fix}.`,
  enterShows: 'Enter shows it on the board.',
} as const;
