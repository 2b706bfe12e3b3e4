import type { Library } from '../library/library';
import { checkOnce } from './check-once';
import type { CheckCommand } from './check-options';
import { SeenFiles } from './seen-files';
import { EXIT, type ExitCode, type Terminal } from './terminal';

/** Checks the files and the boards of the folders; with `watch` again and again. */
export async function check(
  command: CheckCommand,
  library: Library,
  terminal: Terminal,
): Promise<ExitCode> {
  const { files, isEmpty } = await filesOf(command, terminal);
  const all = { ...command, files };
  if (!command.watch || files.length === 0) {
    const { code } = await checkOnce(all, library, terminal);
    return isEmpty ? EXIT.unusable : code;
  }
  const seen = new SeenFiles(terminal);
  const { configs } = await checkOnce(all, library, seen.terminal);
  terminal.warn('Watching; Ctrl+C ends it.');
  let queue = Promise.resolve();
  const checkChanged = async (changed: string): Promise<void> => {
    if (!(await seen.hasChanged(changed))) return;
    const which = files.includes(changed) ? [changed] : files;
    await checkOnce({ ...command, files: which }, library, seen.terminal);
  };
  // One after the other: a report must not run into the next.
  const again = (changed: string): void => {
    queue = queue.then(() => checkChanged(changed));
  };
  const beside = configs.filter((file) => !files.includes(file));
  await terminal.watch([...files, ...beside], again);
  await queue;
  return EXIT.ok;
}

/** A folder without a board is said to be one: a check of nothing would pass. */
async function filesOf(
  { files }: CheckCommand,
  terminal: Terminal,
): Promise<{ readonly files: readonly string[]; readonly isEmpty: boolean }> {
  const found = new Set<string>();
  let isEmpty = false;
  for (const file of files) {
    const boards = await terminal.boardsIn(file);
    for (const board of boards ?? [file]) found.add(board);
    if (boards?.length !== 0) continue;
    isEmpty = true;
    terminal.warn(`${file}: No .stageboard file is in this folder.`);
  }
  return { files: [...found], isEmpty };
}
