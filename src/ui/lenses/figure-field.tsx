import { useState } from 'react';

import { about, amount } from '../../review/lenses/amount';
import type { Figure, Place } from '../../review/lenses/lens';
import { en } from '../../strings/en';
import { useFieldSteps } from '../primitives/use-field-steps';
import { useWorkspace } from '../workspace';
import { editText, writeText } from './figure-text';

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

/** A dashed frame for what nobody stated; typing makes it the user's own, in one undo step. */
function EditableFigure({ figure, place, of }: FigureFieldProps & { readonly place: Place }) {
  const { document } = useWorkspace();
  const steps = useFieldSteps();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = about(amount(figure.value, figure.unit), figure.isEstimate);
  const bad = typed !== null && writeText(place, typed) === undefined;
  const label = of === undefined ? figure.label : en.lenses.figureOf(figure.label, of);
  const write = (text: string) => {
    setTyped(text);
    const changes = writeText(place, text);
    if (changes !== undefined) steps.edit(changes);
  };
  return (
    <input
      type="text"
      inputMode="text"
      autoComplete="off"
      aria-label={figure.isEstimate ? en.lenses.estimateOf(label) : label}
      aria-invalid={bad}
      title={bad ? en.brief.notANumber : figure.isEstimate ? en.lenses.estimateHint : label}
      size={Math.max(4, (typed ?? shown).length - 1)}
      className={`h-6 min-w-0 shrink-0 rounded-[5px] border bg-panel px-1.5 text-right text-12 font-semibold hover:border-field focus:border-focus focus:ring-1 focus:ring-focus focus:outline-none ${
        bad ? 'border-error' : figure.isEstimate ? 'border-dashed border-field' : 'border-line'
      }`}
      value={typed ?? shown}
      onFocus={(event) => {
        steps.focus();
        setTyped(editText(document.get(), place, figure));
        const field = event.currentTarget;
        requestAnimationFrame(() => field.select());
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
