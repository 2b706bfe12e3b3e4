import { Plus, X } from 'lucide-react';
import { useId, useRef } from 'react';

import { PROPERTY_KINDS, type PropertyKind } from '../../core/board';
import { en } from '../../strings/en';
import { Button } from '../primitives/button';
import { controlLook } from '../primitives/field';
import { IconButton } from '../primitives/icon-button';
import { KNOWN_PROPERTIES, knownProperty, type DraftProperty } from './own-draft';

const text = en.ownComponents;
const NEW: DraftProperty = { name: '', kind: 'number', unit: '', typical: '' };

interface OwnPropertyRowsProps {
  readonly rows: readonly DraftProperty[];
  readonly onChange: (rows: readonly DraftProperty[]) => void;
}

/** Its own numbers and choices, a row each. A name that the review knows fills in kind and unit. */
export function OwnPropertyRows({ rows, onChange }: OwnPropertyRowsProps) {
  const names = useId();
  const list = useRef<HTMLDivElement>(null);
  const add = () => {
    onChange([...rows, NEW]);
    // The new row is in the page by the next frame.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(':scope > :last-child input')?.focus(),
    );
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-1.5">
      <legend className="mb-1 text-12 font-medium text-soft">{text.properties}</legend>
      <datalist id={names}>
        {KNOWN_PROPERTIES.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div ref={list} className="flex flex-col gap-1.5 phone:gap-3">
        {rows.map((row, index) => (
          <PropertyRow
            // Rows have no ids; their place is what they are.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            row={row}
            names={names}
            onWrite={(part) => onChange(rows.with(index, { ...row, ...part }))}
            onRemove={() => onChange(rows.toSpliced(index, 1))}
          />
        ))}
      </div>
      <Button
        kind="quiet"
        className="-ml-2 self-start"
        icon={<Plus size={15} aria-hidden="true" />}
        onClick={add}
      >
        {text.addProperty}
      </Button>
    </fieldset>
  );
}

interface PropertyRowProps {
  readonly row: DraftProperty;
  /** The list of names to choose from. */
  readonly names: string;
  readonly onWrite: (part: Partial<DraftProperty>) => void;
  readonly onRemove: () => void;
}

function PropertyRow({ row, names, onWrite, onRemove }: PropertyRowProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_104px_84px_92px_28px] items-center gap-1.5 phone:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_28px]">
      <input
        aria-label={text.property}
        placeholder={text.propertyShort}
        list={names}
        autoComplete="off"
        className={`${controlLook} phone:col-span-2`}
        value={row.name}
        onChange={({ target }) => {
          const known = row.before === undefined ? knownProperty(target.value) : undefined;
          onWrite({
            name: target.value,
            ...(known && { kind: known.kind, unit: known.unit ?? '' }),
          });
        }}
      />
      <select
        aria-label={text.kind}
        className={`${controlLook} phone:order-2`}
        value={row.kind}
        onChange={({ target }) => {
          const kind = PROPERTY_KINDS.find((one) => one === target.value);
          if (kind !== undefined) onWrite({ kind, typical: '' });
        }}
      >
        {kindsFor(row.kind).map((kind) => (
          <option key={kind} value={kind}>
            {text.kinds[kind]}
          </option>
        ))}
      </select>
      <input
        aria-label={text.unit}
        placeholder={text.unit}
        className={`${controlLook} phone:order-2`}
        value={row.unit}
        disabled={row.kind === 'boolean'}
        onChange={({ target }) => onWrite({ unit: target.value })}
      />
      {row.kind === 'boolean' ? (
        <select
          aria-label={text.typical}
          className={`${controlLook} phone:order-3 phone:col-span-2`}
          value={row.typical}
          onChange={({ target }) => onWrite({ typical: target.value })}
        >
          <option value="">{en.common.notSaid}</option>
          <option value="true">{en.common.yes}</option>
          <option value="false">{en.common.no}</option>
        </select>
      ) : (
        <input
          aria-label={text.typical}
          placeholder={text.typicalShort}
          inputMode={row.kind === 'number' ? 'decimal' : 'text'}
          className={`${controlLook} phone:order-3 phone:col-span-2`}
          value={row.typical}
          onChange={({ target }) => onWrite({ typical: target.value })}
        />
      )}
      <IconButton
        label={text.removeProperty(row.name)}
        tipAlign="end"
        size="small"
        className="phone:order-1"
        onClick={onRemove}
      >
        <X size={15} aria-hidden="true" className="text-soft" />
      </IconButton>
    </div>
  );
}

/** The simple kinds, and the one that it has from elsewhere. */
const kindsFor = (now: PropertyKind): readonly PropertyKind[] =>
  PROPERTY_KINDS.filter((kind) => (kind !== 'choice' && kind !== 'list') || kind === now);
