import { en } from '../../strings/en';
import { NoticeBar } from '../status-region';
import { useStore } from '../use-store';
import { useWorkspace } from '../workspace';
import { BoardsTab } from './boards-tab';
import { Dialog } from './dialog';
import { closeDialog, dialogState, leaveDialog, openDialog, OPEN_TABS } from './dialog-state';
import type { OpenTab } from './dialog-state';
import { ExamplesTab } from './examples-tab';
import { useExamples } from './use-examples';

/** Closes the dialog: the board that opens tells the rest. */
function after(work: Promise<unknown>): void {
  leaveDialog();
  void work;
}

/** The boards of this browser, the examples that come with the app, and files. */
export default function OpenDialog() {
  const { files } = useWorkspace();
  const examples = useExamples(files);
  const tab = useStore(dialogState, (state) => state.tab);
  return (
    <Dialog title={en.dialogs.open.title} size="large" onClose={closeDialog}>
      {/* As high as it may be, so that a filter does not move what one looks at. */}
      <div className="flex h-[min(760px,calc(100vh-90px))] min-h-0 flex-col">
        <Tabs tab={tab} onPick={(next) => openDialog('open', next)} />
        {tab === 'boards' ? (
          <BoardsTab files={files} onOpen={after} />
        ) : (
          examples !== undefined && (
            <ExamplesTab
              examples={examples}
              onOpen={(example, size) => after(files.openExample(example, size))}
            />
          )
        )}
        {/* The way back from a deletion: what lies behind the dialog cannot be reached. */}
        <div className="flex shrink-0 justify-center px-5 pb-4 empty:hidden">
          <NoticeBar />
        </div>
      </div>
    </Dialog>
  );
}

interface TabsProps {
  readonly tab: OpenTab;
  readonly onPick: (tab: OpenTab) => void;
}

function Tabs({ tab, onPick }: TabsProps) {
  const names = { boards: en.dialogs.open.boards, examples: en.dialogs.open.examples };
  return (
    <div
      role="tablist"
      aria-label={en.dialogs.open.title}
      className="flex shrink-0 gap-4 border-b border-line px-5"
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown') {
          event.preventDefault();
          const panel = event.currentTarget.nextElementSibling;
          panel?.querySelector<HTMLElement>('input[type=search]')?.focus();
        }
        if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
        const next = tab === 'boards' ? 'examples' : 'boards';
        onPick(next);
        event.currentTarget.querySelector<HTMLElement>(`[data-tab=${next}]`)?.focus();
      }}
    >
      {OPEN_TABS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          data-tab={one}
          aria-selected={one === tab}
          tabIndex={one === tab ? 0 : -1}
          className={`h-9 border-b-2 font-semibold transition-colors duration-150 ${
            one === tab ? 'border-text text-text' : 'border-transparent text-soft hover:text-text'
          }`}
          onClick={() => onPick(one)}
        >
          {names[one]}
        </button>
      ))}
    </div>
  );
}
