import { useEffect, useEffectEvent, useMemo, useState } from 'react';

import type { Built } from '../../core/notation/build';
import { parseNotation } from '../../core/notation/parse';
import type { Meaning } from '../../core/notation/resolver';
import type { Notation, Term } from '../../core/notation/syntax';
import { closeQuickAdd, type QuickAdd } from '../../session/quick-add';
import { isNamed, PATIENCE_MS } from '../components/best-match';
import { useBoard, useSource, useWorkspace } from '../workspace';
import { carryOut } from './carry-out';
import { isChain as saysMore } from './is-chain';
import type { Option } from './option';
import { usePatternOptions } from './pattern-options';
import { planChain, planOption, type Plan } from './plan-option';
import { useDraft } from './use-draft';
import { useDraftInView } from './use-draft-in-view';
import { useNotation, wordKey, type Choices } from './use-notation';
import { useOptions } from './use-options';

/** What is typed in the box, what it was taken for, and what accepting it does. */
export interface Typed {
  readonly text: string;
  readonly caret: number;
  /** More than one name; then `built` is what it adds, and the lines are meanings of one word. */
  readonly isChain: boolean;
  readonly built: Built | undefined;
  readonly meanings: Meaning['choices'];
  /** Without what is only not finished yet. */
  readonly faults: Built['faults'];
  readonly options: readonly Option[];
  readonly lines: number;
  readonly active: number;
  readonly type: (text: string, caret: number | null) => void;
  readonly moveCaret: (caret: number | null) => void;
  readonly move: (by: number) => void;
  readonly pick: (index: number) => void;
  readonly accept: (index: number) => void;
}

const NOTHING_CHOSEN: Choices = new Map();

export function useTyped(open: QuickAdd): Typed {
  const workspace = useWorkspace();
  const library = useSource(workspace.wholeLibrary);
  const board = useBoard();
  const [text, setText] = useState(open.query ?? '');
  const [caret, setCaret] = useState(text.length);
  const [line, setLine] = useState(0);
  const [choices, setChoices] = useState(NOTHING_CHOSEN);
  const notation = useMemo(() => parseNotation(text), [text]);
  const isSingle = open.edge !== undefined || open.replaces !== undefined;
  const isChain = saysMore(notation, text) && !isSingle;
  const { build, labelFor, meaningsOf } = useNotation(open, choices);
  const patterns = usePatternOptions(text, open);
  const options = useOptions(text, open, patterns);
  const built = useMemo(() => (isChain ? build(notation) : undefined), [isChain, build, notation]);

  const word = isChain ? wordAt(notation, caret) : undefined;
  const meanings = word === undefined ? NO_MEANINGS : meaningsOf(word.label);
  const chosen = word && choices.get(wordKey(word.label));
  const lines = isChain ? (meanings.length > 1 ? meanings.length : 0) : options.length;
  const active = isChain
    ? Math.max(
        0,
        meanings.findIndex(({ component }) => component === chosen),
      )
    : Math.min(line, Math.max(0, lines - 1));

  const planOf = (index: number): Plan | undefined => {
    const planning = { open, board, workspace, build };
    if (built !== undefined) return planChain(notation, { ...planning, build: () => built });
    const option = options[index];
    if (option === undefined) return undefined;
    const hasWords = text.trim() !== '' && option.kind === 'component';
    const label = hasWords ? { label: labelFor(text, option.definition) } : {};
    return planOption(option, { ...planning, ...label });
  };
  // What is shown is what is done: the plan of the active line is made once.
  const plan = useMemo(
    () => planOf(active),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- all that it reads
    [open, board, library, build, built, options, active, text],
  );
  useDraft(plan?.changes, board, library);
  useDraftInView(board);

  const accept = (index: number) => {
    const option = options[index];
    if (!isChain && option?.kind === 'pattern') {
      closeQuickAdd();
      patterns.place(option.match.pattern);
      return;
    }
    const what = isChain || index === active ? plan : planOf(index);
    if (what !== undefined && carryOut(what, workspace)) closeQuickAdd();
  };
  const pick = (index: number) => {
    if (index < 0 || index >= lines) return;
    const meaning = meanings[index];
    if (!isChain) setLine(index);
    else if (word && meaning)
      setChoices(new Map(choices).set(wordKey(word.label), meaning.component));
  };

  // Before the names have loaded, every word seems to be a plain box: Enter waits for them.
  const isReady = isNamed(library);
  const [isWaiting, setWaiting] = useState(open.accepted === true);
  const acceptNow = useEffectEvent(() => {
    setWaiting(false);
    accept(active);
  });
  useEffect(() => {
    const timer = isWaiting ? setTimeout(acceptNow, isReady ? 0 : PATIENCE_MS) : undefined;
    return () => clearTimeout(timer);
  }, [isWaiting, isReady]);

  const isTyping = caret === text.length;
  const faults = (built?.faults ?? []).filter(
    (fault) => !isTyping || fault.at.end < text.length || !notation.faults.includes(fault),
  );

  return {
    text,
    caret,
    isChain,
    built,
    meanings,
    faults,
    options,
    lines,
    active,
    type: (typed, at) => {
      setText(typed);
      setWaiting(false);
      setCaret(at ?? typed.length);
      setLine(0);
    },
    moveCaret: (at) => setCaret(at ?? text.length),
    move: (by) => {
      if (lines > 0) pick((active + by + lines) % lines);
    },
    pick,
    accept: (index) => (isReady ? accept(index) : setWaiting(true)),
  };
}

const NO_MEANINGS: Meaning['choices'] = [];

/** The word that the caret is in, if the user may say what it means. */
function wordAt({ chains }: Notation, caret: number): Term | undefined {
  return chains
    .flatMap(({ groups }) => groups.flat())
    .find(
      ({ at, existing, quoted, component }) =>
        at.start <= caret && caret <= at.end && !existing && !quoted && component === undefined,
    );
}
