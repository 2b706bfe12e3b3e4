import { serialiseBoard } from '../core/format/serialise';
import type { Library } from '../library/library';
import { writeFile } from './export';
import { openBoard } from './open-board';
import type { ImportCommand } from './options';
import { EXIT, Unusable, type ExitCode, type Terminal } from './terminal';

/** Writes the board of any file that carries one as a board file. */
export async function importBoard(
  { file, output }: ImportCommand,
  library: Library,
  terminal: Terminal,
): Promise<ExitCode> {
  const { board, newer } = await openBoard(file, library, terminal);
  if (newer) {
    throw new Unusable(`${file}: Written by this version it would lose what is new in it.`);
  }
  await writeFile(output, serialiseBoard(board), terminal);
  return EXIT.ok;
}
