import { en } from '../../strings/en';
import { Button } from '../primitives/button';
import { useStore } from '../use-store';
import { conflictState } from './conflict-state';
import { Dialog } from './dialog';
import { dayAndTime } from './day-and-time';

/** A file's board is stored already: one of them has to give way, or the file becomes a copy. */
export default function ConflictDialog() {
  const conflict = useStore(conflictState, (state) => state.open);
  if (conflict === null) return null;
  const text = en.dialogs.conflict;
  const title = conflict.title === '' ? en.untitled : conflict.title;
  return (
    <Dialog title={text.title} size="small" onClose={() => conflict.answer('cancel')}>
      <div className="flex flex-col gap-4 p-5">
        <p>{text.text(title, dayAndTime(conflict.updatedAt))}</p>
        <div className="flex flex-wrap gap-2">
          <Button kind="filled" onClick={() => conflict.answer('copy')}>
            {text.copy}
          </Button>
          <Button onClick={() => conflict.answer('replace')}>{text.replace}</Button>
          <Button kind="quiet" onClick={() => conflict.answer('cancel')}>
            {en.common.cancel}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
