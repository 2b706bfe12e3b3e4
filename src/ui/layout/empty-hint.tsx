import { addComponent } from '../../actions/tools';
import { prefillQuickAdd, quickAdd } from '../../session/quick-add';
import { tool } from '../../session/tool';
import { en } from '../../strings/en';
import { openDialog } from '../dialogs/dialog-state';
import { Button } from '../primitives/button';
import { useStore } from '../use-store';
import { useBoard, useWorkspace } from '../workspace';

/** What an empty board says: one line, and the ways to begin. */
export function EmptyHint() {
  const { actions, readOnly } = useWorkspace();
  const empty = useBoard().nodes.size === 0;
  const adding = useStore(quickAdd, (state) => state.open !== null);
  // The next press places something, also here.
  const armed = useStore(tool, ({ active }) => active.kind === 'add');
  if (!empty || adding || armed || readOnly) return null;
  return (
    <div className="pointer-events-none absolute inset-0 flex flex-col items-center justify-center gap-3 px-4 pb-16 text-center text-14 text-soft">
      <p>
        {en.empty.lead}{' '}
        <button
          type="button"
          className="pointer-events-auto rounded-[6px] px-1 font-medium text-text underline decoration-field decoration-dotted underline-offset-4 hover:bg-hover"
          onClick={() => {
            actions.run(addComponent);
            prefillQuickAdd(en.empty.example);
          }}
        >
          {en.empty.example}
        </button>
      </p>
      <p className="flex flex-wrap items-center justify-center gap-x-1.5 gap-y-2 text-13">
        <Button
          kind="quiet"
          className="pointer-events-auto !px-2 underline decoration-field underline-offset-4"
          onClick={() => openDialog('open', 'examples')}
        >
          {en.empty.openExample}
        </Button>
        <span className="phone:hidden">{en.empty.dragComponent}</span>
      </p>
    </div>
  );
}
