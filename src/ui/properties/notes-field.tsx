import { useId, useState } from 'react';

import type { Change } from '../../core/change';
import { askForField } from '../../session/field-request';
import { en } from '../../strings/en';
import { useIsAskedFor } from '../field-focus';
import { Button } from '../primitives/button';
import { Markdown } from '../primitives/markdown';
import { TextField } from '../primitives/text-field';
import { useWorkspace } from '../workspace';

const FIELD = 'node.notes';

const isMod = (event: { readonly ctrlKey: boolean; readonly metaKey: boolean }): boolean =>
  event.ctrlKey || event.metaKey;

interface NotesFieldProps {
  readonly value: string;
  readonly onWrite: (text: string) => readonly Change[];
}

/** What a node is about, as Markdown: read as it looks, written as it is. */
export function NotesField({ value, onWrite }: NotesFieldProps) {
  const id = useId();
  const { document, readOnly } = useWorkspace();
  const [writing, setWriting] = useState(false);
  // By a key: the keyboard then goes on from the button that leads back.
  const [left, setLeft] = useState(false);
  const isAskedFor = useIsAskedFor(FIELD);

  if (value === '' && readOnly) return null;
  if ((writing || isAskedFor || value === '') && !readOnly)
    return (
      <div
        // From the first letter on it is written in, not read.
        onFocus={() => {
          setWriting(true);
          setLeft(false);
        }}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) setWriting(false);
        }}
      >
        <TextField
          label={en.properties.notes}
          hint={en.properties.notesHint}
          field={FIELD}
          lines={3}
          value={value}
          onWrite={onWrite}
          onKeyDown={(event) => {
            const ends = event.key === 'Escape' || (event.key === 'Enter' && isMod(event));
            if (!ends || event.nativeEvent.isComposing) return;
            event.preventDefault();
            event.stopPropagation();
            document.beginStep();
            setWriting(false);
            setLeft(true);
          }}
        />
      </div>
    );
  return (
    <div className="flex flex-col gap-1">
      <div className="flex min-h-8 items-center justify-between">
        <span id={id} className="text-12 font-medium text-soft">
          {en.properties.notes}
        </span>
        {!readOnly && (
          <Button
            kind="quiet"
            autoFocus={left}
            aria-label={en.properties.editNotes}
            onClick={() => askForField(FIELD)}
          >
            {en.properties.edit}
          </Button>
        )}
      </div>
      <div
        role="group"
        aria-labelledby={id}
        className="rounded-[7px] border border-line px-2.5 py-2"
        {...(readOnly ? {} : { onDoubleClick: () => askForField(FIELD) })}
      >
        <Markdown text={value} />
      </div>
    </div>
  );
}
