import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';

import { cameraControl } from '../../session/camera';
import { closePopup, popup } from '../../session/popup';
import { select } from '../../session/selection';
import { pointAt, stopPointing } from '../../session/spotlight';
import { en } from '../../strings/en';
import { announce } from '../announcer';
import { IconButton } from '../primitives/icon-button';
import { nodeName } from '../properties/node-name';
import { useBoard, useWorkspace } from '../workspace';
import { findNodes } from './find-nodes';

/** Finds parts of the board by their words; the arrows and Enter go from one to the next. */
export default function FindBar() {
  const { library } = useWorkspace();
  const board = useBoard();
  const [query, setQuery] = useState(() => popup.getState().typed);
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const matches = useMemo(() => findNodes(board, library, query), [board, library, query]);
  const index = matches.length === 0 ? 0 : at % matches.length;
  const current = matches[index];

  useEffect(() => {
    const { current: input } = field;
    input?.focus();
    input?.setSelectionRange(input.value.length, input.value.length);
    return stopPointing;
  }, []);
  useEffect(() => {
    pointAt({ nodes: current === undefined ? [] : [current] });
    if (current !== undefined) cameraControl.getState().control?.reveal([current]);
  }, [current]);

  const go = (by: number) => {
    if (matches.length === 0) return;
    const next = (index + by + matches.length) % matches.length;
    setAt(next);
    const id = matches[next];
    if (id !== undefined)
      announce(`${nodeName(board, id)}. ${en.find.count(next + 1, matches.length)}`);
  };
  const close = () => {
    closePopup();
    if (current !== undefined) select([current]);
    cameraControl.getState().control?.focus(current);
  };

  return (
    <search
      aria-label={en.find.label}
      className="absolute top-3 left-1/2 z-30 flex -translate-x-1/2 items-center gap-1 rounded-[10px] border border-line bg-panel p-1 shadow-float"
    >
      <input
        ref={field}
        type="text"
        role="searchbox"
        aria-label={en.find.label}
        placeholder={en.find.placeholder}
        className="h-8 w-60 rounded-[7px] bg-transparent px-2 text-13 outline-none phone:w-40"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
          else if (event.key === 'Enter' || event.key === 'F3') go(event.shiftKey ? -1 : 1);
          else if (event.key === 'ArrowDown') go(1);
          else if (event.key === 'ArrowUp') go(-1);
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <span className="min-w-14 text-center text-12 text-soft" role="status">
        {query.trim() === ''
          ? ''
          : matches.length === 0
            ? en.find.none
            : en.find.count(index + 1, matches.length)}
      </span>
      <IconButton label={en.find.previous} tip="below" onClick={() => go(-1)}>
        <ChevronUp size={16} aria-hidden="true" />
      </IconButton>
      <IconButton label={en.find.next} tip="below" onClick={() => go(1)}>
        <ChevronDown size={16} aria-hidden="true" />
      </IconButton>
      <IconButton label={en.common.close} tip="below" onClick={close}>
        <X size={16} aria-hidden="true" />
      </IconButton>
    </search>
  );
}
