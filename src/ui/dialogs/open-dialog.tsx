import { FileUp, Plus, Search } from 'lucide-react';
import { Suspense, useState } from 'react';

import { en } from '../../strings/en';
import type { BoardEntry } from '../board-files';
import { Button } from '../primitives/button';
import { controlLook } from '../primitives/field';
import { NoticeBar } from '../status-region';
import { useStore } from '../use-store';
import { useBoard, useWorkspace } from '../workspace';
import { BoardCard } from './board-card';
import { Dialog } from './dialog';
import { closeDialog, dialogState, openDialog, OPEN_TABS } from './dialog-state';
import type { OpenTab } from './dialog-state';
import { ExampleCard } from './example-card';
import { useBoardList } from './use-board-list';

type Order = 'date' | 'title';

/** Closes the dialog: the board that opens tells the rest. */
function after(work: Promise<unknown>): void {
  closeDialog();
  void work;
}

/** The boards of this browser, the examples that come with the app, and files. */
export default function OpenDialog() {
  const { files } = useWorkspace();
  const board = useBoard();
  const { boards, reload } = useBoardList();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order>('date');
  const tab = useStore(dialogState, (state) => state.tab);
  const text = en.dialogs.open;
  const shown = boards === undefined ? [] : listed(boards, query, order);
  return (
    <Dialog title={text.title} size="large" onClose={closeDialog}>
      <Tabs tab={tab} onPick={(next) => openDialog('open', next)} />
      <div className="flex flex-wrap items-center gap-2 px-5 pt-4 pb-3">
        <div className="relative min-w-40 flex-1">
          <Search
            size={15}
            aria-hidden="true"
            className="pointer-events-none absolute top-[9px] left-[10px] text-soft"
          />
          <input
            type="search"
            aria-label={text.search}
            placeholder={text.search}
            autoComplete="off"
            className={`${controlLook} pl-[30px]`}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </div>
        <select
          aria-label={text.sort}
          className={`${controlLook} h-[33px] !w-auto`}
          value={order}
          onChange={(event) => setOrder(event.target.value === 'title' ? 'title' : 'date')}
        >
          <option value="date">{text.byDate}</option>
          <option value="title">{text.byTitle}</option>
        </select>
        <Button
          icon={<FileUp size={15} aria-hidden="true" />}
          onClick={() => after(files.pickFile())}
        >
          {en.actions.openFile}
        </Button>
        <Button
          kind="filled"
          icon={<Plus size={15} aria-hidden="true" />}
          onClick={() => after(files.create())}
        >
          {en.actions.newBoard}
        </Button>
      </div>
      <div className="flex min-h-0 flex-col gap-6 overflow-y-auto px-5 pb-5">
        {tab === 'boards' && (
          <section id="open-boards" role="tabpanel" aria-label={text.boards}>
            {boards !== undefined && shown.length === 0 && (
              <p className="text-soft">{text.nothing}</p>
            )}
            <ul className="grid grid-cols-[repeat(auto-fill,minmax(216px,1fr))] gap-3">
              {shown.map((entry) => (
                <BoardCard
                  key={entry.id}
                  entry={entry}
                  current={entry.id === board.id}
                  onOpen={() => after(files.open(entry.id))}
                  onChange={(work) => void work.then(reload)}
                />
              ))}
            </ul>
          </section>
        )}
        {tab === 'examples' && (
          <section role="tabpanel" aria-label={text.examples}>
            <p className="mb-3 text-12 text-soft">{text.copyNote}</p>
            <ul className="grid grid-cols-[repeat(auto-fill,minmax(296px,1fr))] gap-3">
              {files.examples.map((example) => (
                <Suspense
                  key={example.id}
                  fallback={<li className="aspect-[16/9] rounded-[10px] border border-line" />}
                >
                  <ExampleCard
                    example={example}
                    query={query}
                    onOpen={(opened) => after(files.openExample(opened))}
                  />
                </Suspense>
              ))}
            </ul>
          </section>
        )}
      </div>
      {/* The way back from a deletion: what lies behind the dialog cannot be reached. */}
      <div className="flex shrink-0 justify-center px-5 pb-4 empty:hidden">
        <NoticeBar />
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
      className="flex gap-4 border-b border-line px-5"
      onKeyDown={(event) => {
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

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

function listed(boards: readonly BoardEntry[], query: string, order: Order): BoardEntry[] {
  const wanted = query.trim().toLowerCase();
  const found = boards.filter(({ title }) =>
    (title === '' ? en.untitled : title).toLowerCase().includes(wanted),
  );
  return order === 'title'
    ? found.toSorted((a, b) => collator.compare(a.title, b.title))
    : found.toSorted((a, b) => b.updatedAt - a.updatedAt);
}
