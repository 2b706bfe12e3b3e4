import type { Board } from '../core/board';
import type { BoardDefaults } from '../core/format/config-file';
import { serialiseBoard } from '../core/format/serialise';
import { newId } from '../core/ids';
import { applyChanges } from '../core/apply-changes';
import type { Library } from '../library/library';
import { stageOf } from '../review/engine/rule-info';
import { fixAllSafe, type Done } from '../review/fix-all-safe';
import { writeFile } from './export';
import { STDIN, type OpenBoard } from './open-board';
import { placesIn, type Places } from './places';
import { placeInFile, type FixedFinding } from './report';
import type { Terminal } from './terminal';
import { withDefaults } from './with-defaults';

export interface Fixed {
  readonly board: Board;
  readonly text: string;
  readonly fixed: readonly FixedFinding[];
}

interface Circumstances {
  readonly defaults: BoardDefaults;
  readonly library: Library;
  readonly terminal: Terminal;
  /** Find out what would be done, and do nothing. */
  readonly dryRun: boolean;
}

/**
 * Makes every safe mend and writes the file again, with all that it held beside; a file that
 * has nothing to mend, or that this version cannot write, stays as it is.
 */
export async function fixFile(
  opened: OpenBoard,
  { defaults, library, terminal, dryRun }: Circumstances,
): Promise<Fixed> {
  const { file, path, board, text } = opened;
  const asItWas = { board, text, fixed: [] };
  const why = whyNot(opened, dryRun);
  if (why !== undefined) {
    terminal.warn(`${file}: Not fixed: ${why}.`);
    return asItWas;
  }
  const { changes, done } = fixAllSafe(withDefaults(board, defaults), library, () =>
    newId(Math.random),
  );
  const applied = applyChanges(board, changes);
  if (done.length === 0 || !applied.ok) return asItWas;
  if (dryRun) return { board, text, fixed: fixedFindings(done, placesIn(text), false) };
  const fixedText = withLineEndsOf(text, serialiseBoard(applied.value));
  await writeFile(path, fixedText, terminal);
  const fixed = fixedFindings(done, placesIn(fixedText), true);
  return { board: applied.value, text: fixedText, fixed };
}

function whyNot({ path, text, newer }: OpenBoard, dryRun: boolean): string | undefined {
  if (newer) return 'a newer version wrote it';
  if (text === '') return 'it is a picture; import takes its board out';
  return path === STDIN && !dryRun ? 'it comes from the standard input' : undefined;
}

/** A file of Windows stays one: else every line of it would have changed. */
const withLineEndsOf = (before: string, after: string): string =>
  before.includes('\r\n') ? after.replaceAll('\n', '\r\n') : after;

const fixedFindings = (done: readonly Done[], places: Places, written: boolean): FixedFinding[] =>
  done.map(({ rule, anchor, label, touched }) => {
    // A stage has no place of its own, what was made for it has one.
    const about = [...(anchor === undefined ? [] : [anchor]), ...touched];
    const at = about.find((id) => places.byId.has(id));
    const step = stageOf({ id: rule })?.step ?? null;
    const found = { nodes: [], edges: [], step, ...(at === undefined ? {} : { anchor: at }) };
    const { line } = placeInFile(found, places);
    return { rule, ...(anchor === undefined ? {} : { anchor }), line, about, label, written };
  });
