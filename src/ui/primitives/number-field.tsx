import { useId, useLayoutEffect, useRef, useState } from 'react';

import type { Change } from '../../core/change';
import { en } from '../../strings/en';
import { useFieldRequest } from '../field-focus';
import { useWorkspace } from '../workspace';
import { controlLook, Field } from './field';
import { parseQuantity } from './parse-quantity';
import { Suggestions } from './suggestions';
import { useFieldSteps } from './use-field-steps';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly unit?: string;
  readonly placeholder?: string;
  readonly field?: string;
  /** The least and the most that make sense; any number where absent. */
  readonly range?: readonly [number, number];
  readonly onWrite: (value: number | undefined) => readonly Change[];
}

/** As many digits as the board keeps: a number is shown as it is, in groups of the reader's. */
const grouped = new Intl.NumberFormat(undefined, { maximumFractionDigits: 12 });

interface Typed {
  readonly text: string;
  /** The board's number as of this text: another one means that something else wrote it. */
  readonly value: number | undefined;
}

/**
 * A number of the board. What is typed is kept as typed while the field has the focus, so
 * that "1." does not jump; "10k", "2 M" and a unit ("0.2 s") are understood. What is no such
 * number stays, and is said to be none, until it is mended or the board's number changes; the
 * board then has what it had before the field was entered, never half of what was typed.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, value, unit, placeholder, field, range, onWrite } = props;
  const id = useId();
  const steps = useFieldSteps();
  const { readOnly } = useWorkspace();
  const [typed, setTyped] = useState<Typed | null>(null);
  const { element, suggestions } = useFieldRequest<HTMLInputElement>(field);
  const [isInside, setInside] = useState(false);
  // Grouped where it is read, plain where it is changed.
  const plain = value === undefined ? '' : String(value);
  const stored = value === undefined || isInside ? plain : grouped.format(value);
  const live = typed !== null && typed.value === value ? typed.text : null;
  // Another text in the field takes back what Tab selected, and typing would go on behind it.
  useLayoutEffect(() => {
    if (isInside) element.current?.select();
  }, [isInside, element]);
  const before = useRef(value);
  const read = (text: string): number | undefined => {
    const number = parseQuantity(text, unit);
    const [least, most] = range ?? [-Infinity, Infinity];
    return number === undefined || number < least || number > most ? undefined : number;
  };
  const bad = live !== null && live.trim() !== '' && read(live) === undefined;

  const write = (text: string) => {
    const number = text.trim() === '' ? undefined : (read(text) ?? before.current);
    const changes = number === value ? [] : onWrite(number);
    // What has to have a number keeps it while the field is empty.
    setTyped({ text, value: changes.length === 0 ? value : number });
    if (changes.length > 0) steps.edit(changes);
  };
  return (
    <Field label={label} htmlFor={id} {...(unit === undefined ? {} : { hint: unit })}>
      <input
        id={id}
        ref={element}
        type="text"
        inputMode="text"
        autoComplete="off"
        readOnly={readOnly}
        className={controlLook}
        value={live ?? stored}
        placeholder={placeholder}
        aria-invalid={bad}
        {...(bad ? { 'aria-describedby': `${id}-bad` } : {})}
        {...(field === undefined ? {} : { 'data-field': field })}
        onFocus={() => {
          before.current = value;
          setInside(true);
          steps.focus();
        }}
        onBlur={() => {
          if (!bad) setTyped(null);
          setInside(false);
          steps.blur();
        }}
        onChange={(event) => write(event.target.value)}
      />
      {bad && (
        <span id={`${id}-bad`} className="text-12 text-error">
          {range === undefined ? en.brief.notANumber : en.brief.notInRange(...range)}
        </span>
      )}
      <Suggestions of={suggestions} value={live ?? plain} onTake={write} />
    </Field>
  );
}
