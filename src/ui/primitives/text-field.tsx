import { useId, useMemo } from 'react';
import type { KeyboardEvent } from 'react';

import type { Change } from '../../core/change';
import { useFieldRequest } from '../field-focus';
import { useWorkspace } from '../workspace';
import { controlLook, Field } from './field';
import { Suggestions } from './suggestions';
import { useFieldSteps } from './use-field-steps';

interface TextFieldProps {
  readonly label: string;
  /** Hides the label from sight, not from assistive technology. */
  readonly labelHidden?: boolean;
  readonly hint?: string;
  readonly value: string;
  readonly placeholder?: string;
  /** The name under which a finding can ask for it. */
  readonly field?: string;
  readonly lines?: number;
  readonly choices?: readonly string[];
  /** How a proposed value is called, where it is an id. */
  readonly nameOf?: (proposed: string) => string;
  readonly className?: string;
  /** What the text means for the board, where one would not expect it. */
  readonly note?: string;
  /** What is wrong with the text, which is kept all the same. */
  readonly problem?: string;
  /** The changes that a key stroke makes. */
  readonly onWrite: (text: string) => readonly Change[];
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
}

/** A text of the board, written through as one types; one undo step while it has the focus. */
export function TextField(props: TextFieldProps) {
  const { label, labelHidden = false, hint, value, lines = 1, choices, problem, onWrite } = props;
  const below = problem ?? props.note;
  const id = useId();
  const steps = useFieldSteps();
  const { readOnly } = useWorkspace();
  const { element, suggestions } = useFieldRequest<HTMLInputElement & HTMLTextAreaElement>(
    props.field,
  );
  const { nameOf } = props;
  // The same array while the request is the same: the proposals begin anew with another.
  const named = useMemo(
    () => (nameOf === undefined ? suggestions : suggestions.map(nameOf)),
    [suggestions, nameOf],
  );
  const write = (text: string) => steps.edit(onWrite(text));
  const shared = {
    id,
    ref: element,
    value,
    readOnly,
    placeholder: props.placeholder,
    className: `${controlLook} ${props.className ?? ''}`,
    onFocus: () => steps.focus(),
    onBlur: () => steps.blur(),
    ...(props.onKeyDown === undefined ? {} : { onKeyDown: props.onKeyDown }),
    ...(problem === undefined ? {} : { 'aria-invalid': true }),
    ...(below === undefined ? {} : { 'aria-describedby': `${id}-below` }),
    ...(labelHidden ? { 'aria-label': label } : {}),
    ...(props.field === undefined ? {} : { 'data-field': props.field }),
  };
  const control =
    lines > 1 ? (
      <textarea
        {...shared}
        rows={lines}
        className={`${shared.className} field-sizing-content max-h-60 resize-none`}
        onChange={(event) => write(event.target.value)}
      />
    ) : (
      <input
        {...shared}
        type="text"
        autoComplete="off"
        {...(choices === undefined ? {} : { list: `${id}-choices` })}
        onChange={(event) => write(event.target.value)}
      />
    );
  const proposals = <Suggestions of={named} value={value} onTake={write} />;
  return (
    <>
      {labelHidden ? (
        <>
          {control}
          {proposals}
        </>
      ) : (
        <Field label={label} htmlFor={id} {...(hint === undefined ? {} : { hint })}>
          {control}
          {below !== undefined && (
            <span
              id={`${id}-below`}
              className={`text-12 ${problem === undefined ? 'text-soft' : 'text-error'}`}
            >
              {below}
            </span>
          )}
          {proposals}
        </Field>
      )}
      {choices !== undefined && (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </>
  );
}
