import type { Library } from '../library/library';
import { carriedFonts } from './fonts';
import { openBoard, systemReason } from './open-board';
import type { ExportCommand } from './options';
import { outputNames } from './output-names';
import { drawPicture, pngFile, svgFile } from './picture';
import { missingCharacters, renderPng } from './render-png';
import { EXIT, Unusable, type ExitCode, type Terminal } from './terminal';

/** Draws every file; stops at the first that cannot be drawn. */
export async function exportBoards(
  command: ExportCommand,
  library: Library,
  terminal: Terminal,
): Promise<ExitCode> {
  const names = outputNames(command);
  for (const [index, file] of command.files.entries()) {
    const { board, newer } = await openBoard(file, library, terminal);
    // Written again, a newer file would lose what this version does not know.
    const look = newer ? { ...command, board: false } : command;
    const drawing = drawPicture(board, library, look);
    const missing = missingCharacters(drawing);
    if (missing.length > 0) {
      terminal.warn(`${file}: Not in the font, so they may look different: ${missing.join(' ')}`);
    }
    const content =
      command.format === 'svg'
        ? svgFile(board, drawing, look, carriedFonts())
        : pngFile(board, await renderPng(drawing, command.scale), look);
    await writeFile(names[index] ?? command.output, content, terminal);
  }
  return EXIT.ok;
}

/** Writes a file; throws `Unusable` where the system refuses it. */
export async function writeFile(
  file: string,
  content: Uint8Array | string,
  { write }: Terminal,
): Promise<void> {
  try {
    await write(file, content);
  } catch (error) {
    throw new Unusable(`${file}: ${systemReason(error)}`);
  }
}
