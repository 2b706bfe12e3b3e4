/** The world as a command sees it, so that a test can hand it another. */
export interface Terminal {
  /** `-` is the standard input. */
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly write: (path: string, content: Uint8Array | string) => Promise<void>;
  /** The files that a folder or a pattern stands for, in order; undefined where it is neither. */
  readonly boardsIn: (path: string) => Promise<readonly string[] | undefined>;
  readonly print: (text: string) => void;
  /** For people, beside the output: notices and what went wrong. */
  readonly warn: (text: string) => void;
  /** Tells what may have changed, file by file, until the user ends it. */
  readonly watch: (files: readonly string[], changed: (file: string) => void) => Promise<void>;
  readonly inColor: boolean;
  readonly version: string;
}

export const EXIT = { ok: 0, findings: 1, unusable: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Something that the user can mend, said in one line. Anything else that is thrown is a bug. */
export class Unusable extends Error {}

/** What is said of what should never happen. */
export const bugReport = (error: unknown): string =>
  `something went wrong that should not: ${error instanceof Error ? error.message : String(error)}`;
