import { useLayoutEffect, useRef, useState } from 'react';

import { about, amount } from '../../review/lenses/amount';
import type { Figure, Place } from '../../review/lenses/lens';
import { en } from '../../strings/en';
import { useFieldSteps } from '../primitives/use-field-steps';
import { useBoard, useWorkspace } from '../workspace';
import { editText, storedText, writeText } from './figure-text';

interface FigureFieldProps {
  readonly figure: Figure;
  /** Says of what it is, for who hears the field alone. */
  readonly of?: string;
}

/** A number with its unit: changed where it stands, if it is kept on the board. */
export function FigureField({ figure, of }: FigureFieldProps) {
  const { readOnly } = useWorkspace();
  const { place } = figure;
  if (place === undefined || place.in === 'brief' || readOnly)
    return (
      <span className="text-12 font-semibold whitespace-nowrap">
        {about(amount(figure.value, figure.unit), figure.isEstimate)}
      </span>
    );
  return <EditableFigure figure={figure} place={place} {...(of === undefined ? {} : { of })} />;
}

interface Typed {
  readonly text: string;
  /** What the board holds as of this text: something else means that another wrote it. */
  readonly stored: string;
}

/** A dashed frame for what nobody stated; typing makes it the user's own, in one undo step. */
function EditableFigure({ figure, place, of }: FigureFieldProps & { readonly place: Place }) {
  const { document } = useWorkspace();
  const board = useBoard();
  const steps = useFieldSteps();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<Typed | null>(null);
  const stored = storedText(board, place);
  const edited = typed === null || typed.stored === stored ? typed : { text: stored, stored };
  const shown = about(amount(figure.value, figure.unit), figure.isEstimate);
  const bad = edited !== null && writeText(place, edited.text) === undefined;
  const label = of === undefined ? figure.label : en.lenses.figureOf(figure.label, of);

  const isEdited = typed !== null;
  useLayoutEffect(() => {
    if (isEdited) field.current?.select();
  }, [isEdited]);

  const write = (text: string) => {
    const changes = writeText(place, text);
    if (changes !== undefined) steps.edit(changes);
    setTyped({ text, stored: storedText(document.get(), place) });
  };
  return (
    <input
      ref={field}
      type="text"
      inputMode="text"
      autoComplete="off"
      aria-label={figure.isEstimate ? en.lenses.estimateOf(label) : label}
      aria-invalid={bad}
      title={bad ? en.brief.notANumber : figure.isEstimate ? en.lenses.estimateHint : label}
      size={Math.max(4, (edited?.text ?? shown).length - 1)}
      className={`h-7.5 min-w-0 shrink-0 rounded-[5px] border bg-panel px-1.5 text-right text-12 font-semibold hover:border-field focus:border-focus focus:ring-1 focus:ring-focus focus:outline-none ${
        bad ? 'border-error' : figure.isEstimate ? 'border-dashed border-field' : 'border-line'
      }`}
      value={edited?.text ?? shown}
      onFocus={() => {
        steps.focus();
        const now = document.get();
        setTyped({ text: editText(now, place, figure), stored: storedText(now, place) });
      }}
      onBlur={() => {
        setTyped(null);
        steps.blur();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
      }}
      onChange={(event) => write(event.target.value)}
    />
  );
}
