import { parseLibrary, serialiseLibrary } from '../../core/format/library-file';
import { withOwnComponents } from '../../library/own-components';
import { shelf } from '../../session/shelf';
import { en } from '../../strings/en';
import { showNotice } from '../announcer';
import { download, pickFile } from '../pick-file';
import type { Workspace } from '../workspace';

const SHOWN_FAULTS = 3;
const FILE_NAME = 'components.stageboard-library.json';
const text = en.ownComponents;

/** The personal library as a file, to the browser's downloads. */
export function exportLibrary(): void {
  const { personal } = shelf.getState();
  download(
    new Blob([serialiseLibrary(personal.values())], { type: 'application/json' }),
    FILE_NAME,
  );
  showNotice({ text: text.exported(personal.size) });
}

/** Asks for a library file, and takes it in. */
export async function importLibrary(workspace: Workspace): Promise<void> {
  const file = await pickFile('.json');
  if (file !== undefined) await takeLibrary(workspace, await file.text(), file.name);
}

/**
 * Takes in all of a library file or nothing: its faults are told with their places. Components
 * with the id of one that is kept take its place, and the notice says how many.
 */
export async function takeLibrary(
  { personal, library }: Workspace,
  content: string,
  name: string,
): Promise<void> {
  const bundled = withOwnComponents(library, new Map());
  const read = parseLibrary(content, (id) => bundled.get(id) !== undefined);
  if (!read.ok) {
    const { faults } = read.error;
    const told = faults.slice(0, SHOWN_FAULTS).map(({ path, reason }) => text.fault(path, reason));
    const more = faults.length - told.length;
    const details = more > 0 ? [...told, en.dialogs.badFile.more(more)] : told;
    showNotice({ text: text.badFile(name), tone: 'error', details });
    return;
  }
  const before = shelf.getState().personal;
  const replaced = read.value.filter(({ id }) => before.has(id)).length;
  if (await personal.keep(read.value))
    showNotice({ text: text.imported(read.value.length - replaced, replaced) });
}
