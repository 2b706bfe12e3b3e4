import type { Board } from '../core/board';
import type { BoardDefaults } from '../core/format/config-file';
import { serialiseBoard } from '../core/format/serialise';
import { newId } from '../core/ids';
import { applyChanges } from '../core/apply-changes';
import type { Library } from '../library/library';
import { fixAllSafe } from '../review/fix-all-safe';
import { writeFile } from './export';
import type { OpenBoard } from './open-board';
import type { Terminal } from './terminal';
import { withDefaults } from './with-defaults';

export interface Fixed {
  readonly board: Board;
  readonly text: string;
  /** What was done, a line a mend. */
  readonly fixed: readonly string[];
}

/**
 * Makes every safe mend and writes the file again, with all that it held beside; a file that
 * has nothing to mend, or that this version cannot write, stays as it is.
 */
export async function fixFile(
  { file, board, text, newer }: OpenBoard,
  defaults: BoardDefaults,
  library: Library,
  terminal: Terminal,
): Promise<Fixed> {
  const asItWas = { board, text, fixed: [] };
  if (newer || text === '') {
    const why = newer ? 'a newer version wrote it' : 'it is a picture; import takes its board out';
    terminal.warn(`${file}: Not fixed: ${why}.`);
    return asItWas;
  }
  const { changes, done } = fixAllSafe(withDefaults(board, defaults), library, () =>
    newId(Math.random),
  );
  const applied = applyChanges(board, changes);
  if (done.length === 0 || !applied.ok) return asItWas;
  const fixedText = serialiseBoard(applied.value);
  await writeFile(file, fixedText, terminal);
  return { board: applied.value, text: fixedText, fixed: done.map(({ label }) => label) };
}
