import { useId, useState } from 'react';

import type { Change } from '../../core/change';
import { en } from '../../strings/en';
import { useFieldRequest } from '../field-focus';
import { useWorkspace } from '../workspace';
import { controlLook, Field } from './field';
import { parseNumber } from './parse-number';
import { Suggestions } from './suggestions';
import { useFieldSteps } from './use-field-steps';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly unit?: string;
  readonly placeholder?: string;
  readonly field?: string;
  readonly onWrite: (value: number | undefined) => readonly Change[];
}

interface Typed {
  readonly text: string;
  /** The board's number as of this text: another one means that something else wrote it. */
  readonly value: number | undefined;
}

/**
 * A number of the board. What is typed is kept as typed while the field has the focus, so
 * that "1." does not jump; "10k" and "2 M" are understood. What is no number stays, and is said
 * to be none, until it is mended or the board's number changes; the board keeps the last one.
 */
export function NumberField({ label, value, unit, placeholder, field, onWrite }: NumberFieldProps) {
  const id = useId();
  const steps = useFieldSteps();
  const { readOnly } = useWorkspace();
  const [typed, setTyped] = useState<Typed | null>(null);
  const { element, suggestions } = useFieldRequest<HTMLInputElement>(field);
  const stored = value === undefined ? '' : String(value);
  const live = typed !== null && typed.value === value ? typed.text : null;
  const bad = live !== null && live.trim() !== '' && parseNumber(live) === undefined;

  const write = (text: string) => {
    const number = parseNumber(text);
    if (number === undefined && text.trim() !== '') {
      setTyped({ text, value });
      return;
    }
    setTyped({ text, value: number });
    steps.edit(onWrite(number));
  };
  return (
    <Field label={label} htmlFor={id} {...(unit === undefined ? {} : { hint: unit })}>
      <input
        id={id}
        ref={element}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        readOnly={readOnly}
        className={controlLook}
        value={live ?? stored}
        placeholder={placeholder}
        aria-invalid={bad}
        {...(bad ? { 'aria-describedby': `${id}-bad` } : {})}
        {...(field === undefined ? {} : { 'data-field': field })}
        onFocus={() => steps.focus()}
        onBlur={() => {
          if (!bad) setTyped(null);
          steps.blur();
        }}
        onChange={(event) => write(event.target.value)}
      />
      {bad && (
        <span id={`${id}-bad`} className="text-12 text-error">
          {en.brief.notANumber}
        </span>
      )}
      <Suggestions of={suggestions} onTake={write} />
    </Field>
  );
}
