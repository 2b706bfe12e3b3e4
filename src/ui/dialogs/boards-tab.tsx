import { FileUp, Plus } from 'lucide-react';
import { useRef, useState } from 'react';

import { en } from '../../strings/en';
import type { BoardEntry, BoardFiles } from '../board-files';
import { Button } from '../primitives/button';
import { controlLook } from '../primitives/field';
import { useBoard } from '../workspace';
import { BoardCard } from './board-card';
import { CardGrid } from './card-grid';
import { SearchBox } from './search-box';
import { useBoardList } from './use-board-list';
import { useSearchFocus } from './use-search-focus';

type Order = 'date' | 'title';

interface BoardsTabProps {
  readonly files: BoardFiles;
  /** Closes the dialog once something opens. */
  readonly onOpen: (work: Promise<unknown>) => void;
}

/** The boards that this browser keeps, and the ways to others. */
export function BoardsTab({ files, onOpen }: BoardsTabProps) {
  const board = useBoard();
  const { boards, reload } = useBoardList();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order>('date');
  const panel = useRef<HTMLElement>(null);
  const search = useSearchFocus();
  const [now] = useState(Date.now);
  const text = en.dialogs.open;
  const shown = boards === undefined ? [] : listed(boards, query, order);
  return (
    <section
      ref={panel}
      role="tabpanel"
      aria-label={text.boards}
      className="flex min-h-0 flex-1 flex-col"
    >
      <div className="flex flex-wrap items-center gap-2 px-5 pt-4 pb-3">
        <SearchBox
          ref={search}
          label={text.search}
          placeholder={text.search}
          value={query}
          onChange={setQuery}
          onLeave={() => panel.current?.querySelector<HTMLElement>('[data-card]')?.focus()}
        />
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
          onClick={() => onOpen(files.pickFile())}
        >
          {en.actions.openFile}
        </Button>
        <Button
          kind="filled"
          icon={<Plus size={15} aria-hidden="true" />}
          onClick={() => onOpen(files.create())}
        >
          {en.actions.newBoard}
        </Button>
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-5">
        {boards !== undefined && shown.length === 0 && <p className="text-soft">{text.nothing}</p>}
        <CardGrid
          label={text.boards}
          className="grid grid-cols-[repeat(auto-fill,minmax(216px,1fr))] gap-3"
          onType={(typed) => {
            if (typed !== '') setQuery(query + typed);
            search.current?.focus();
          }}
        >
          {shown.map((entry) => (
            <BoardCard
              key={entry.id}
              entry={entry}
              now={now}
              current={entry.id === board.id}
              onOpen={() => onOpen(files.open(entry.id))}
              onChange={(work) => void work.then(reload)}
            />
          ))}
        </CardGrid>
      </div>
    </section>
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
