import { useState } from 'react';

import type { PropertyValue } from '../../core/board';
import type { Change } from '../../core/change';
import { assertNever } from '../../core/result';
import type { PropertyDefinition } from '../../library/component';
import { en } from '../../strings/en';
import { ChoiceField } from '../primitives/choice-field';
import { NumberField } from '../primitives/number-field';
import { TextField } from '../primitives/text-field';
import { parseList, valueText } from './property-value';

interface PropertyFieldProps {
  readonly property: PropertyDefinition;
  readonly value: PropertyValue | undefined;
  readonly onWrite: (value: PropertyValue | null) => readonly Change[];
}

/** One property of a component, with its unit and its typical value as the placeholder. */
export function PropertyField({ property, value, onWrite }: PropertyFieldProps) {
  const typical = valueText(property.default);
  const placeholder = typical === '' ? '' : en.properties.typical(typical);
  const shared = {
    label: property.label,
    field: `node.${property.key}`,
    ...(placeholder === '' ? {} : { placeholder }),
  };
  switch (property.kind) {
    case 'number':
      return (
        <NumberField
          {...shared}
          {...rangeOf(property)}
          value={typeof value === 'number' ? value : undefined}
          onWrite={(number) => onWrite(number ?? null)}
        />
      );
    case 'boolean':
      return (
        <ChoiceField
          label={property.label}
          field={shared.field}
          value={value === undefined ? '' : valueText(value)}
          choices={[
            { value: '', label: emptyLabel(property) },
            { value: 'true', label: en.properties.on },
            { value: 'false', label: en.properties.off },
          ]}
          onWrite={(text) => onWrite(text === '' ? null : text === 'true')}
        />
      );
    case 'choice':
      return (
        <ChoiceField
          label={property.label}
          field={shared.field}
          value={valueText(value)}
          choices={choicesOf(property, valueText(value))}
          onWrite={(text) => onWrite(text === '' ? null : text)}
        />
      );
    case 'list':
      return <ListField {...shared} value={value} onWrite={onWrite} />;
    case 'text':
    case 'duration':
      return (
        <TextField
          {...shared}
          {...(property.unit === undefined ? {} : { hint: property.unit })}
          {...(property.choices === undefined ? {} : { choices: property.choices })}
          value={valueText(value)}
          onWrite={(text) => onWrite(text === '' ? null : text)}
        />
      );
    default:
      return assertNever(property.kind);
  }
}

/** What has a unit is an amount: none is below zero, and a share is at most one. */
const rangeOf = ({ unit }: PropertyDefinition) =>
  unit === undefined ? {} : { unit, range: [0, unit === 'share' ? 1 : Infinity] as const };

function emptyLabel({ default: typical, kind }: PropertyDefinition): string {
  if (typical === undefined) return en.common.notSaid;
  if (kind !== 'boolean') return en.properties.typical(valueText(typical));
  return en.properties.typical(typical === true ? en.properties.on : en.properties.off);
}

/** The choices of the definition, and the value that the board has if it is another. */
function choicesOf(property: PropertyDefinition, value: string) {
  const known = property.choices ?? [];
  const extra = value === '' || known.includes(value) ? [] : [value];
  return [
    { value: '', label: emptyLabel(property) },
    ...[...known, ...extra].map((choice) => ({ value: choice, label: choice })),
  ];
}

interface ListFieldProps {
  readonly label: string;
  readonly field: string;
  readonly placeholder?: string;
  readonly value: PropertyValue | undefined;
  readonly onWrite: (value: PropertyValue | null) => readonly Change[];
}

/** Keeps what is typed while it reads as the same list, so that a comma can be typed. */
function ListField({ value, onWrite, ...shared }: ListFieldProps) {
  const [typed, setTyped] = useState('');
  const stored = valueText(value);
  const shown = valueText(parseList(typed) ?? undefined) === stored ? typed : stored;
  return (
    <TextField
      {...shared}
      value={shown}
      onWrite={(text) => {
        setTyped(text);
        return onWrite(parseList(text));
      }}
    />
  );
}
