import { useId, useState } from 'react';

import type { Change } from '../../core/change';
import { en } from '../../strings/en';
import { parseNumber } from '../primitives/parse-number';
import { useFieldSteps } from '../primitives/use-field-steps';
import { useWorkspace } from '../workspace';

interface InlineNumberProps {
  /** Says of what it is; not shown, since the row around it does. */
  readonly label: string;
  readonly value: number;
  /** As it reads while nobody types: `12 k`. */
  readonly shown: string;
  readonly unit?: string;
  /** What the board does not state: shown in a dashed frame, the user's own once edited. */
  readonly isEstimate: boolean;
  readonly onWrite: (value: number | undefined) => readonly Change[];
}

/** A number of a formula, changed where it stands: one undo step a stretch of typing. */
export function InlineNumber(props: InlineNumberProps) {
  const { label, value, shown, unit, isEstimate, onWrite } = props;
  const id = useId();
  const steps = useFieldSteps();
  const { readOnly } = useWorkspace();
  const [typed, setTyped] = useState<string | null>(null);
  const bad = typed !== null && typed.trim() !== '' && parseNumber(typed) === undefined;
  const write = (text: string) => {
    setTyped(text);
    const number = parseNumber(text);
    if (number !== undefined || text.trim() === '') steps.edit(onWrite(number));
  };
  return (
    <span className="inline-flex items-baseline gap-1 whitespace-nowrap">
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={isEstimate ? en.lenses.estimateOf(label) : label}
        aria-invalid={bad}
        readOnly={readOnly}
        title={bad ? en.brief.notANumber : isEstimate ? en.lenses.estimateHint : undefined}
        size={Math.max(3, (typed ?? shown).length)}
        className={`min-h-6 min-w-9 rounded-[5px] border bg-panel px-1.5 text-right text-12 font-semibold hover:border-field focus:border-focus focus:ring-1 focus:ring-focus focus:outline-none ${
          bad ? 'border-error' : isEstimate ? 'border-dashed border-field' : 'border-line'
        }`}
        value={typed ?? shown}
        onFocus={(event) => {
          steps.focus();
          setTyped(String(value));
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
      {unit !== undefined && <span className="text-12 text-soft">{unit}</span>}
    </span>
  );
}
