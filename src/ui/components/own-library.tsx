import { FolderInput, FolderOutput, Plus } from 'lucide-react';

import { shelf } from '../../session/shelf';
import { en } from '../../strings/en';
import { Button } from '../primitives/button';
import { IconButton } from '../primitives/icon-button';
import { useStore } from '../use-store';
import { useWorkspace } from '../workspace';
import { exportLibrary, importLibrary } from './library-files';
import { openOwnDialog } from './own-dialog-state';

const text = en.ownComponents;

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
        onClick={exportLibrary}
      >
        <FolderOutput size={15} aria-hidden="true" className="text-soft" />
      </IconButton>
    </section>
  );
}
