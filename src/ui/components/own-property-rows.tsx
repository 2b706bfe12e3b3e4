import { Plus, X } from 'lucide-react';

import { en } from '../../strings/en';
import { Button } from '../primitives/button';
import { controlLook } from '../primitives/field';
import { IconButton } from '../primitives/icon-button';
import type { DraftKind, DraftProperty } from './own-draft';

const text = en.ownComponents;
const KINDS: readonly DraftKind[] = ['number', 'text', 'boolean', 'duration'];
const NEW: DraftProperty = { name: '', kind: 'number', unit: '', typical: '' };

interface OwnPropertyRowsProps {
  readonly rows: readonly DraftProperty[];
  readonly onChange: (rows: readonly DraftProperty[]) => void;
}

/** Its own numbers and choices, a row each. */
export function OwnPropertyRows({ rows, onChange }: OwnPropertyRowsProps) {
  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="mb-1 text-12 font-medium text-soft">{text.properties}</legend>
      {rows.map((row, index) => {
        const write = (part: Partial<DraftProperty>) =>
          onChange(rows.with(index, { ...row, ...part }));
        return (
          // Rows have no ids; their place is what they are.
          // oxlint-disable-next-line react/no-array-index-key
          <div
            key={index}
            className="grid grid-cols-[1fr_96px_72px_88px_28px] gap-1.5 phone:grid-cols-2"
          >
            <input
              aria-label={text.property}
              placeholder={text.property}
              className={controlLook}
              value={row.name}
              onChange={(event) => write({ name: event.target.value })}
            />
            <select
              aria-label={text.kind}
              className={controlLook}
              value={row.kind}
              onChange={(event) =>
                write({ kind: KINDS.find((kind) => kind === event.target.value) ?? 'text' })
              }
            >
              {KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {text.kinds[kind]}
                </option>
              ))}
            </select>
            <input
              aria-label={text.unit}
              placeholder={text.unit}
              className={controlLook}
              value={row.unit}
              onChange={(event) => write({ unit: event.target.value })}
            />
            <input
              aria-label={text.typical}
              placeholder={text.typical}
              className={controlLook}
              value={row.typical}
              onChange={(event) => write({ typical: event.target.value })}
            />
            <IconButton
              label={text.removeProperty(row.name)}
              onClick={() => onChange(rows.toSpliced(index, 1))}
            >
              <X size={15} aria-hidden="true" />
            </IconButton>
          </div>
        );
      })}
      <div>
        <Button
          kind="quiet"
          icon={<Plus size={15} aria-hidden="true" />}
          onClick={() => onChange([...rows, NEW])}
        >
          {text.addProperty}
        </Button>
      </div>
    </fieldset>
  );
}
