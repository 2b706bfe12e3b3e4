import { CircleAlert, Lock } from 'lucide-react';

import { en } from '../../strings/en';
import { Button } from '../primitives/button';
import { useSource, useWorkspace } from '../workspace';

const time = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });

/** Says whether the last change is kept. It never says "Saved" before it is. */
export function SavedState() {
  const { saved, files } = useWorkspace();
  const state = useSource(saved);
  if (state.kind === 'failed')
    return (
      <span role="alert" className="flex items-center gap-2 whitespace-nowrap text-error">
        <CircleAlert size={16} aria-hidden="true" />
        <strong title={en.saved.failedHint(state.reason)}>{en.saved.failed}</strong>
        <Button kind="danger" onClick={() => void files.saveFile('new')}>
          {en.saved.saveFile}
        </Button>
        {state.retry !== undefined && (
          <Button kind="quiet" className="max-[1180px]:hidden" onClick={state.retry}>
            {en.saved.retry}
          </Button>
        )}
      </span>
    );
  if (state.kind === 'read-only')
    return (
      <span className="flex items-center gap-1.5 text-soft">
        <Lock size={14} aria-hidden="true" />
        {en.saved.readOnly}
      </span>
    );
  return (
    <span
      data-testid="saved-state"
      data-state={state.kind}
      // The room is the title's.
      title={
        state.kind === 'saved' && state.at !== null
          ? en.saved.saved(time.format(state.at))
          : undefined
      }
      className="whitespace-nowrap text-soft phone:hidden"
    >
      {state.kind === 'saving' ? en.saved.saving : en.saved.savedFirst}
    </span>
  );
}
