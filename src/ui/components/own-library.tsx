import { FolderInput, FolderOutput, Plus } from 'lucide-react';

import { parseLibrary, serialiseLibrary } from '../../core/format/library-file';
import { shelf } from '../../session/shelf';
import { en } from '../../strings/en';
import { showNotice } from '../announcer';
import { download, pickFile } from '../pick-file';
import { Button } from '../primitives/button';
import { IconButton } from '../primitives/icon-button';
import { useStore } from '../use-store';
import { useWorkspace, type Workspace } from '../workspace';
import { openOwnDialog } from './own-dialog-state';

const text = en.ownComponents;
const SHOWN_FAULTS = 3;
const FILE_NAME = 'components.stageboard-library.json';

/** Below the list: where own components are made, and the personal library goes out and comes in. */
export function OwnLibrary() {
  const workspace = useWorkspace();
  const personal = useStore(shelf, (state) => state.personal);
  if (workspace.readOnly) return null;
  return (
    <section
      aria-label={text.library}
      className="flex h-10 shrink-0 items-center gap-0.5 border-t border-line pr-2 pl-1.5"
    >
      <Button
        kind="quiet"
        className="mr-auto !px-2"
        icon={<Plus size={15} aria-hidden="true" />}
        onClick={() => openOwnDialog()}
      >
        {text.make}
      </Button>
      <IconButton
        label={text.import}
        size="small"
        tipAlign="end"
        onClick={() => void importLibrary(workspace)}
      >
        <FolderInput size={15} aria-hidden="true" className="text-soft" />
      </IconButton>
      <IconButton
        label={text.export}
        size="small"
        tipAlign="end"
        disabled={personal.size === 0}
        onClick={() => {
          const file = serialiseLibrary(personal.values());
          download(new Blob([file], { type: 'application/json' }), FILE_NAME);
          showNotice({ text: text.exported(personal.size) });
        }}
      >
        <FolderOutput size={15} aria-hidden="true" className="text-soft" />
      </IconButton>
    </section>
  );
}

/** All of a file or nothing: its faults are told with their places. */
async function importLibrary({ personal, wholeLibrary }: Workspace): Promise<void> {
  const file = await pickFile('.json');
  if (file === undefined) return;
  const library = wholeLibrary.get();
  const read = parseLibrary(await file.text(), (id) => {
    const known = library.get(id);
    return known !== undefined && known.base === undefined;
  });
  if (!read.ok) {
    const { faults } = read.error;
    const told = faults.slice(0, SHOWN_FAULTS).map(({ path, reason }) => text.fault(path, reason));
    const more = faults.length - told.length;
    const details = more > 0 ? [...told, en.dialogs.badFile.more(more)] : told;
    showNotice({ text: text.badFile(file.name), tone: 'error', details });
    return;
  }
  const before = shelf.getState().personal;
  const replaced = read.value.filter(({ id }) => before.has(id)).length;
  if (await personal.keep(read.value))
    showNotice({ text: text.imported(read.value.length - replaced, replaced) });
}
