import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';

import { cameraControl } from '../../session/camera';
import { closeQuickAdd, quickAdd } from '../../session/quick-add';
import type { QuickAdd } from '../../session/quick-add';
import { en } from '../../strings/en';
import { useStore } from '../use-store';
import { useBoard } from '../workspace';
import { ChainPreview } from './chain-preview';
import { MatchList } from './match-list';
import { purposeOf } from './place-elsewhere';
import { takeKeyboard } from './take-keyboard';
import { useBoxPlace } from './use-box-place';
import { useTyped } from './use-typed';

/** The open quick-add box, if any: type what is meant, see what it was taken for, Enter. */
export default function QuickAddBox() {
  const open = useStore(quickAdd, (state) => state.open);
  return open === null ? null : <OpenBox key={keyOf(open)} open={open} />;
}

const keyOf = ({ at, from, before }: QuickAdd): string => [at.x, at.y, from, before].join(' ');

function OpenBox({ open }: { readonly open: QuickAdd }) {
  const id = useId();
  const board = useBoard();
  const box = useRef<HTMLDivElement>(null);
  const [way, setWay] = useState(open);
  const typed = useTyped(way);
  const { text, isChain, lines, active } = typed;
  const place = useBoxPlace(way);
  const purpose = purposeOf(way, board);
  useCloseOutside(box);

  const close = () => {
    closeQuickAdd();
    cameraControl.getState().control?.focus(open.from);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, altKey, ctrlKey, metaKey } = event;
    const digit = altKey ? /^Digit([1-9])$/.exec(event.code)?.[1] : undefined;
    const turns = text === '' && way.from !== undefined && !ctrlKey && !metaKey && !altKey;
    if (event.nativeEvent.isComposing) return;
    if (key === 'Escape') close();
    else if (key === 'Enter') typed.accept(active);
    else if (key === 'ArrowDown' || (key === 'Tab' && !event.shiftKey)) typed.move(1);
    else if (key === 'ArrowUp' || key === 'Tab') typed.move(-1);
    else if (digit !== undefined) typed.pick(Number(digit) - 1);
    else if (turns && key === 'ArrowLeft') setWay({ ...way, before: true });
    else if (turns && key === 'ArrowRight') setWay(after(way));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={box}
      role="dialog"
      aria-label={en.quickAdd.label}
      style={place}
      className="absolute z-30 select-none rounded-[12px] border border-line bg-panel p-1.5 shadow-float phone:!inset-x-3 phone:!top-3 phone:!bottom-auto phone:!left-3 phone:!ml-0 phone:!w-auto"
    >
      {purpose !== undefined && (
        <p id={`${id}-for`} className="flex justify-between px-2.5 pt-1 text-12 text-soft">
          <span>{purpose}</span>
          {way.from !== undefined && text === '' && (
            <span aria-hidden="true" className="pointer-coarse:hidden">
              {en.whatNext.sides}
            </span>
          )}
        </p>
      )}
      <input
        // The box opens because the user asked for it, so it takes the keyboard.
        ref={takeKeyboard}
        role="combobox"
        aria-label={en.quickAdd.label}
        {...(purpose === undefined ? {} : { 'aria-describedby': `${id}-for` })}
        aria-expanded={lines > 0}
        aria-controls={id}
        aria-autocomplete="list"
        {...(lines === 0 ? {} : { 'aria-activedescendant': `${id}-${active}` })}
        autoComplete="off"
        spellCheck={false}
        placeholder={en.quickAdd.placeholder}
        className="h-9 w-full rounded-[8px] bg-transparent px-2.5 text-14 outline-none"
        value={text}
        onChange={({ target }) => typed.type(target.value, target.selectionStart)}
        onSelect={({ currentTarget }) => typed.moveCaret(currentTarget.selectionStart)}
        onPaste={(event) => {
          // A line ends a chain; a field of one line would join the two.
          const pasted = event.clipboardData.getData('text/plain');
          if (!/[\r\n]/.test(pasted.trim())) return;
          event.preventDefault();
          const { selectionStart, selectionEnd } = event.currentTarget;
          const start = text.slice(0, selectionStart ?? text.length);
          const end = text.slice(selectionEnd ?? text.length);
          const line = pasted.trim().replaceAll(/\s*[\r\n]+\s*/g, '; ');
          typed.type(start + line + end, start.length + line.length);
        }}
        onKeyDown={onKeyDown}
      />
      {isChain && typed.built !== undefined ? (
        <ChainPreview
          id={id}
          built={typed.built}
          caret={typed.caret}
          meanings={typed.meanings}
          faults={typed.faults}
          taken={active}
          onTake={typed.pick}
          onPlace={() => typed.accept(0)}
        />
      ) : (
        <MatchList
          id={id}
          label={listLabel(way, text)}
          options={typed.options}
          active={active}
          onPick={typed.accept}
          onHover={typed.pick}
        />
      )}
    </div>
  );
}

function after(way: QuickAdd): QuickAdd {
  const { before, ...rest } = way;
  return before === undefined ? way : rest;
}

function listLabel({ from, before }: QuickAdd, text: string): string {
  if (text.trim() !== '') return en.quickAdd.results;
  if (from === undefined) return en.whatNext.starters;
  return before === true ? en.whatNext.proposalsBefore : en.whatNext.proposals;
}

function useCloseOutside(box: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const away = (event: PointerEvent) => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false)
        closeQuickAdd();
    };
    window.addEventListener('pointerdown', away, { capture: true });
    return () => window.removeEventListener('pointerdown', away, { capture: true });
  }, [box]);
}
