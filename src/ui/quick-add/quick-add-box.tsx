import { useEffect, useId, useMemo, useRef, useState } from 'react';

import { parseNotation } from '../../core/notation/parse';
import type { Notation } from '../../core/notation/syntax';
import { cameraControl } from '../../session/camera';
import { closeQuickAdd, quickAdd } from '../../session/quick-add';
import type { QuickAdd } from '../../session/quick-add';
import { select } from '../../session/selection';
import { en } from '../../strings/en';
import { announce } from '../announcer';
import { useComponentSearch } from '../components/use-component-search';
import { usePatternOptions } from './pattern-options';
import { useStore } from '../use-store';
import { useBoard, useWorkspace } from '../workspace';
import { ChainPreview } from './chain-preview';
import { isChain } from './is-chain';
import { MatchList } from './match-list';
import { itemFor, placeElsewhere, purposeOf } from './place-elsewhere';
import { singleTerm } from './single-term';
import { useNotation } from './use-notation';

const WIDTH = 520;
const SHOWN = 7;

/** The open quick-add box, if any: type what is meant, see what it was taken for, Enter. */
export default function QuickAddBox() {
  const open = useStore(quickAdd, (state) => state.open);
  return open === null ? null : <OpenBox key={`${open.at.x} ${open.at.y}`} open={open} />;
}

function OpenBox({ open }: { readonly open: QuickAdd }) {
  const id = useId();
  const workspace = useWorkspace();
  const { document } = workspace;
  const board = useBoard();
  const box = useRef<HTMLDivElement>(null);
  const [text, setText] = useState(open.query ?? '');
  const [active, setActive] = useState(0);
  const { build, labelFor } = useNotation(open);
  const notation = useMemo(() => parseNotation(text), [text]);
  const chain = isChain(notation);
  const matches = useComponentSearch(text).slice(0, SHOWN);
  const patterns = usePatternOptions(text, open);
  const found = matches.length + patterns.first.length + patterns.more.length;
  const options = text.trim() === '' ? found : found + 1;

  const purpose = purposeOf(open, board);

  const close = () => {
    closeQuickAdd();
    cameraControl.getState().control?.focus(open.from);
  };
  const place = (what: Notation) => {
    const { changes, nodes, faults } = build(what);
    const added = nodes.filter(({ state }) => state !== 'existing').map((node) => node.id);
    document.beginStep();
    const applied = document.apply(changes);
    if (!applied.ok || changes.length === 0) {
      announce(en.quickAdd.cannotPlace(faults[0]?.what ?? ''));
      return;
    }
    document.beginStep();
    closeQuickAdd();
    // A chain goes on from where it ended; its last node takes the next step.
    const last = added.at(-1);
    select(last === undefined ? [] : [last]);
    announce(en.quickAdd.placed(added.length));
    requestAnimationFrame(() => {
      cameraControl.getState().control?.reveal(added);
      // Who goes on at once has the next box open, and keeps the keyboard there.
      if (quickAdd.getState().open === null) cameraControl.getState().control?.focus(last);
    });
  };
  const accept = (option: number) => {
    const index = option - patterns.first.length;
    const pattern = patterns.first[option] ?? patterns.more[index - matches.length];
    if (!chain && pattern !== undefined) {
      closeQuickAdd();
      patterns.place(pattern.pattern);
      return;
    }
    if (open.edge !== undefined || open.replaces !== undefined) {
      const match = matches[index];
      if (placeElsewhere(open, itemFor(text, match?.definition), workspace)) close();
    } else if (chain) place(notation);
    else {
      const match = matches[index];
      if (match !== undefined)
        place(singleTerm(labelFor(text, match.definition), match.definition.id));
      else if (text.trim() !== '') place(singleTerm(text.trim(), '?'));
    }
  };

  useEffect(() => {
    const away = (event: PointerEvent) => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false)
        closeQuickAdd();
    };
    window.addEventListener('pointerdown', away, { capture: true });
    return () => window.removeEventListener('pointerdown', away, { capture: true });
  }, []);

  return (
    <div
      ref={box}
      role="dialog"
      aria-label={en.quickAdd.label}
      style={boxPlace(open)}
      className="absolute z-30 rounded-[12px] border border-line bg-panel p-1.5 shadow-float phone:!inset-x-3 phone:!top-3 phone:!left-3 phone:!ml-0 phone:!w-auto"
    >
      <input
        // The box opens because the user asked for it, so it takes the keyboard.
        ref={takeKeyboard}
        role="combobox"
        aria-label={en.quickAdd.label}
        aria-expanded={!chain && options > 0}
        aria-controls={id}
        aria-autocomplete="list"
        {...(chain || options === 0 ? {} : { 'aria-activedescendant': `${id}-${active}` })}
        autoComplete="off"
        spellCheck={false}
        placeholder={en.quickAdd.placeholder}
        className="h-9 w-full rounded-[8px] bg-transparent px-2.5 text-14 outline-none"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
          else if (event.key === 'Enter') accept(active);
          else if (event.key === 'ArrowDown') setActive((active + 1) % Math.max(1, options));
          else if (event.key === 'ArrowUp')
            setActive((active + options - 1) % Math.max(1, options));
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      {purpose !== undefined && <p className="px-2.5 pb-1 text-12 text-soft">{purpose}</p>}
      {chain ? (
        <ChainPreview built={build(notation)} onPlace={() => accept(0)} />
      ) : (
        <MatchList
          id={id}
          matches={matches}
          patterns={patterns}
          active={active}
          plain={text.trim()}
          onPick={accept}
          onHover={setActive}
        />
      )}
    </div>
  );
}

/** At the end of what was typed while the box was loading. */
function takeKeyboard(input: HTMLInputElement | null): void {
  if (input === null || input === document.activeElement) return;
  input.focus();
  input.setSelectionRange(input.value.length, input.value.length);
}

/** At its anchor, but whole inside the board region. */
function boxPlace({ anchor }: QuickAdd) {
  const region = cameraControl.getState().control;
  if (anchor === undefined || region === null)
    return { left: '50%', top: '26%', width: WIDTH, marginLeft: -WIDTH / 2 };
  return {
    left: `clamp(8px, ${anchor.x}px, calc(100% - ${WIDTH + 8}px))`,
    top: `clamp(8px, ${anchor.y}px, calc(100% - 340px))`,
    width: WIDTH,
  };
}
