import { describeFileError } from '../core/format/faults';
import type { ParsedBoard } from '../core/format/parse';
import { openAny } from '../convert/open-any';
import type { Library } from '../library/library';
import { ALL_RULES } from '../review/catalogue/all-rules';
import { didYouMean } from './choose';
import type { Terminal } from './terminal';
import { Unusable } from './terminal';

/** A board with the file that it comes from. */
export interface OpenBoard extends ParsedBoard {
  /** Its name in reports. */
  readonly file: string;
  /** Where it is read, and written again. */
  readonly path: string;
  /** The text of the file; empty for a picture. */
  readonly text: string;
}

/** The path that stands for the standard input. */
export const STDIN = '-';

/** Opens one file and passes on what one has to know about it; throws `Unusable`. */
export async function openBoard(
  path: string,
  library: Library,
  terminal: Terminal,
): Promise<OpenBoard> {
  const file = path === STDIN ? '<stdin>' : path;
  const bytes = await readFile(path, file, terminal);
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') throw new Unusable(`${file}: The file is empty.`);
  const opened = openAny(bytes, path === STDIN ? 'stdin.stageboard' : path);
  if (!opened.ok) throw new Unusable(`${file}: ${describeFileError(opened.error)}`);
  const { board, newer, notices } = opened.value;
  for (const notice of [
    ...(newer ? [NEWER] : []),
    ...notices,
    ...unknownKinds(board, library),
    ...unknownRules(board),
  ]) {
    terminal.warn(`${file}: ${notice}`);
  }
  const isText = text.trimStart().startsWith('{');
  return { ...opened.value, file, path, text: isText ? text : '' };
}

const NEWER = 'This file is from a newer version; what this version does not know is left out.';

function unknownKinds({ nodes, components }: ParsedBoard['board'], library: Library): string[] {
  const names = new Set<string>();
  for (const node of nodes.values()) {
    if (node.type !== 'component' || node.component === undefined) continue;
    if (!library.get(node.component) && !components.has(node.component)) names.add(node.component);
  }
  if (names.size === 0) return [];
  return [`Unknown components, taken for plain boxes: ${[...names].join(', ')}.`];
}

/** A config with such a name is refused; a board may come from a version that has the rule. */
function unknownRules({ settings }: ParsedBoard['board']): string[] {
  const known = new Set<string>(ALL_RULES.map(({ id }) => id));
  return Object.keys(settings.rules ?? {})
    .filter((id) => !known.has(id))
    .map((id) => `Its settings name a rule that there is not: ${id}${didYouMean(id, [...known])}.`);
}

async function readFile(path: string, file: string, { read }: Terminal): Promise<Uint8Array> {
  try {
    return await read(path);
  } catch (error) {
    // A shell hands on a pattern that fits nothing.
    const isPattern = isAbsent(error) && /[*?[]/.test(path);
    throw new Unusable(
      `${file}: ${isPattern ? 'No file fits this pattern.' : systemReason(error)}`,
    );
  }
}

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

const REASONS = new Map([
  ['ENOENT', 'There is no such file.'],
  ['EISDIR', 'This is a folder.'],
  ['EACCES', 'It may not be opened.'],
  ['ENOTDIR', 'A part of its path is not a folder.'],
]);

/** Why the system refused a file, in words. Throws what is not an error of the system. */
export function systemReason(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  return REASONS.get(String(error.code)) ?? error.message;
}
