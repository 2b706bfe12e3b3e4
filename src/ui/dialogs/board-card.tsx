import { Copy, PencilLine, Trash2 } from 'lucide-react';
import { useState } from 'react';

import { en } from '../../strings/en';
import type { BoardEntry } from '../board-files';
import { controlLook } from '../primitives/field';
import { IconButton } from '../primitives/icon-button';
import { useWorkspace } from '../workspace';
import { dayAndTime, shortAgo } from './day-and-time';
import { Thumbnail } from './thumbnail';

interface BoardCardProps {
  readonly entry: BoardEntry;
  readonly current: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onOpen: () => void;
  readonly onChange: (work: Promise<void>) => void;
}

/** One stored board: a press opens it; it can be renamed, duplicated and deleted from here. */
export function BoardCard({ entry, current, now, onOpen, onChange }: BoardCardProps) {
  const { files } = useWorkspace();
  const [renaming, setRenaming] = useState(false);
  const title = entry.title === '' ? en.untitled : entry.title;
  const text = en.dialogs.open;
  const rename = (to: string) => {
    setRenaming(false);
    if (to !== entry.title) onChange(files.rename(entry.id, to));
  };
  return (
    <li
      className={`flex flex-col rounded-[10px] border bg-panel ${current ? 'border-text' : 'border-line hover:border-field'}`}
    >
      <button
        type="button"
        data-card={entry.id}
        aria-label={title}
        {...(current ? { 'aria-current': true } : {})}
        className="rounded-t-[9px]"
        onClick={onOpen}
      >
        <Thumbnail preview={entry.preview} />
      </button>
      <div className="flex items-center gap-1 pt-1.5 pr-1.5 pl-3">
        <div className="min-w-0 flex-1">
          {renaming ? (
            <input
              ref={(input) => input?.focus()}
              aria-label={text.rename}
              data-own-escape=""
              className={controlLook}
              defaultValue={entry.title}
              onBlur={(event) => rename(event.target.value.trim())}
              onKeyDown={(event) => {
                if (event.key === 'Enter') event.currentTarget.blur();
                else if (event.key === 'Escape') setRenaming(false);
                else return;
                event.preventDefault();
                event.stopPropagation();
              }}
            />
          ) : (
            <p className="truncate font-semibold" title={title}>
              {title}
            </p>
          )}
        </div>
        {!renaming && (
          <>
            <IconButton size="small" label={text.rename} onClick={() => setRenaming(true)}>
              <PencilLine size={14} aria-hidden="true" className="text-soft" />
            </IconButton>
            <IconButton
              size="small"
              label={text.duplicate}
              onClick={() => onChange(files.duplicate(entry))}
            >
              <Copy size={14} aria-hidden="true" className="text-soft" />
            </IconButton>
            <IconButton
              size="small"
              label={text.delete}
              tipAlign="end"
              onClick={() => onChange(files.remove(entry))}
            >
              <Trash2 size={14} aria-hidden="true" className="text-soft" />
            </IconButton>
          </>
        )}
      </div>
      <p className="px-3 pb-2 text-11 text-soft" title={dayAndTime(entry.updatedAt)}>
        {current ? text.current : shortAgo(entry.updatedAt, now)}
        {' · '}
        {text.nodes(entry.nodeCount)}
      </p>
    </li>
  );
}
