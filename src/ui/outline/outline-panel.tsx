import { ClipboardCopy, X } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';

import { systemClipboard } from '../../actions/system-clipboard';
import { cameraControl } from '../../session/camera';
import { closeOutline } from '../../session/outline';
import { en } from '../../strings/en';
import { announce } from '../announcer';
import { IconButton } from '../primitives/icon-button';
import { useBoard, useSource, useWorkspace } from '../workspace';
import { outlineLines, outlineText } from './outline-text';
import { outlineOf } from './outline-of';
import { StructureView } from './structure-view';
import { TextView } from './text-view';

const VIEWS = ['structure', 'text'] as const;
type View = (typeof VIEWS)[number];

const close = (): void => {
  closeOutline();
  cameraControl.getState().control?.focus();
};

/** The whole board in words beside it, always current: to read, search, copy, and go from. */
export default function OutlinePanel() {
  const library = useSource(useWorkspace().wholeLibrary);
  const live = useBoard();
  // A drag may write many times a second; words follow when there is time.
  const board = useDeferredValue(live);
  const [view, setView] = useState<View>('structure');
  const [query, setQuery] = useState('');
  const text = useMemo(() => outlineText(board, library), [board, library]);
  const sections = useMemo(() => outlineOf(board, library), [board, library]);
  const lines = useMemo(() => outlineLines(text, board), [text, board]);
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);

  const copy = async () => {
    const done = await systemClipboard.write(text);
    announce(done ? en.outline.copied : en.outline.notCopied);
  };
  return (
    <aside
      data-region="outline"
      aria-label={en.outline.label}
      className="absolute top-3 bottom-16 left-3 z-20 flex w-[340px] flex-col rounded-[12px] border border-line bg-panel shadow-float phone:inset-x-0 phone:top-auto phone:bottom-0 phone:left-0 phone:h-[62vh] phone:w-full phone:rounded-b-none"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <div className="flex shrink-0 items-center gap-1 py-1.5 pr-1.5 pl-3.5">
        <h2 className="flex-1 font-semibold">{en.outline.label}</h2>
        <IconButton label={en.outline.copy} tip="below" onClick={() => void copy()}>
          <ClipboardCopy size={16} aria-hidden="true" />
        </IconButton>
        <IconButton label={en.outline.close} tip="below" tipAlign="end" onClick={close}>
          <X size={16} aria-hidden="true" />
        </IconButton>
      </div>
      <div className="flex shrink-0 items-center gap-2 px-3 pb-2">
        <input
          type="search"
          autoFocus
          aria-label={en.outline.search}
          placeholder={en.outline.search}
          className="h-8 min-w-0 flex-1 rounded-[7px] border border-line bg-panel px-2 text-13"
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
        <div
          role="tablist"
          aria-label={en.outline.views}
          className="flex shrink-0 gap-0.5"
          onKeyDown={(event) => {
            if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
            const other = view === 'text' ? 'structure' : 'text';
            setView(other);
            event.currentTarget.querySelector<HTMLElement>(`[data-view=${other}]`)?.focus();
          }}
        >
          {VIEWS.map((one) => (
            <button
              key={one}
              type="button"
              role="tab"
              data-view={one}
              aria-selected={one === view}
              tabIndex={one === view ? 0 : -1}
              className={`min-h-8 rounded-[7px] px-2 font-medium ${one === view ? 'bg-pressed' : 'text-soft hover:bg-hover'}`}
              onClick={() => setView(one)}
            >
              {en.outline[one]}
            </button>
          ))}
        </div>
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto border-t border-line px-2 py-2">
        {board.nodes.size === 0 ? (
          <p className="px-1.5 text-soft">{en.outline.empty}</p>
        ) : view === 'structure' ? (
          <StructureView sections={sections} words={words} query={query} />
        ) : (
          <TextView lines={lines} words={words} query={query} />
        )}
      </div>
      <p className="shrink-0 border-t border-line px-3.5 py-1.5 text-12 text-soft">
        {en.outline.counts(board.nodes.size, board.edges.size)}. {en.outline.pasteHint}
      </p>
    </aside>
  );
}
