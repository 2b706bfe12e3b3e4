import { useId } from 'react';

import type { Change } from '../../core/change';
import { useFieldRequest } from '../field-focus';
import { useWorkspace } from '../workspace';
import { controlLook, Field } from './field';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Choices of one group stand together under its name. */
  readonly group?: string;
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly field?: string;
  readonly className?: string;
  readonly onWrite: (value: string) => readonly Change[];
}

/** One of a few; the native control, so that keyboard, touch and readers know it. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { label, labelHidden = false, value, choices, onWrite, field } = props;
  const id = useId();
  const { readOnly, document } = useWorkspace();
  const { element } = useFieldRequest<HTMLSelectElement>(field);
  const groups = [...new Set(choices.map((choice) => choice.group))];
  const control = (
    <select
      id={id}
      ref={element}
      value={value}
      disabled={readOnly}
      className={`${controlLook} ${props.className ?? ''}`}
      {...(labelHidden ? { 'aria-label': label } : {})}
      {...(field === undefined ? {} : { 'data-field': field })}
      onChange={(event) => {
        document.beginStep();
        document.apply(onWrite(event.target.value));
      }}
    >
      {groups.map((group) => {
        const options = choices
          .filter((choice) => choice.group === group)
          .map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ));
        return group === undefined ? (
          options
        ) : (
          <optgroup key={group} label={group}>
            {options}
          </optgroup>
        );
      })}
    </select>
  );
  if (labelHidden) return control;
  return (
    <Field label={label} htmlFor={id}>
      {control}
    </Field>
  );
}
