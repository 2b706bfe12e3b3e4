import type { Library } from '../library/library';
import { check } from './check';
import { explainRule } from './explain';
import { exportBoards } from './export';
import { helpFor } from './help';
import { importBoard } from './import';
import { oneLine } from './one-line';
import { readOptions, type Command } from './options';
import { listRules } from './rules';
import { EXIT, Unusable, type ExitCode, type Terminal } from './terminal';

/** Does what the words after `stageboard` ask for; gives the exit code. */
export async function run(
  words: readonly string[],
  library: Library,
  given: Terminal,
): Promise<ExitCode> {
  // A reason may quote the file that it is about.
  const terminal: Terminal = { ...given, warn: (text) => given.warn(oneLine(text)) };
  const options = readOptions(words);
  if (!options.ok) {
    terminal.warn(`stageboard: ${options.error}. See stageboard --help.`);
    return EXIT.unusable;
  }
  try {
    return await perform(options.value, library, terminal);
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    terminal.warn(error.message);
    return EXIT.unusable;
  }
}

async function perform(command: Command, library: Library, terminal: Terminal): Promise<ExitCode> {
  switch (command.command) {
    case 'check':
      return check(command, library, terminal);
    case 'export':
      return exportBoards(command, library, terminal);
    case 'import':
      return importBoard(command, library, terminal);
    case 'rules':
      terminal.print(listRules(command));
      return EXIT.ok;
    case 'explain':
      terminal.print(await explainRule(command, library));
      return EXIT.ok;
    case 'help':
      terminal.print(helpFor(command.about));
      return EXIT.ok;
    case 'version':
      terminal.print(`${terminal.version}\n`);
      return EXIT.ok;
    default:
      return command satisfies never;
  }
}
