import { Download, Plus, Upload } from 'lucide-react';

import { parseLibrary, serialiseLibrary } from '../../core/format/library-file';
import { shelf } from '../../session/shelf';
import { en } from '../../strings/en';
import { showNotice } from '../announcer';
import { download, pickFile } from '../pick-file';
import { Button } from '../primitives/button';
import { useStore } from '../use-store';
import { useWorkspace, type Workspace } from '../workspace';
import { openOwnDialog } from './own-dialog-state';

const text = en.ownComponents;
const FILE_NAME = 'components.stageboard-library.json';

/** Where own components are made, and the personal library goes out and comes in as a file. */
export function OwnLibrary() {
  const workspace = useWorkspace();
  const personal = useStore(shelf, (state) => state.personal);
  if (workspace.readOnly) return null;
  return (
    <section aria-label={text.library} className="flex flex-col items-start pt-3">
      <Button
        kind="quiet"
        icon={<Plus size={15} aria-hidden="true" />}
        onClick={() => openOwnDialog()}
      >
        {text.make}
      </Button>
      {personal.size > 0 && (
        <Button
          kind="quiet"
          icon={<Download size={15} aria-hidden="true" />}
          onClick={() => {
            download(
              new Blob([serialiseLibrary(personal.values())], { type: 'application/json' }),
              FILE_NAME,
            );
            showNotice({ text: text.exported(personal.size) });
          }}
        >
          {text.export}
        </Button>
      )}
      <Button
        kind="quiet"
        icon={<Upload size={15} aria-hidden="true" />}
        onClick={() => void importLibrary(workspace)}
      >
        {text.import}
      </Button>
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
    const details = read.error.faults.map(({ path, reason }) => text.fault(path, reason));
    showNotice({ text: text.badFile(file.name), tone: 'error', details });
    return;
  }
  const before = shelf.getState().personal;
  const replaced = read.value.filter(({ id }) => before.has(id)).length;
  if (await personal.keep(read.value))
    showNotice({ text: text.imported(read.value.length - replaced, replaced) });
}
