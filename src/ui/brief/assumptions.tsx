import { Plus, X } from 'lucide-react';

import { en } from '../../strings/en';
import { askForField } from '../../session/field-request';
import { IconButton } from '../primitives/icon-button';
import { Section } from '../primitives/section';
import { TextField } from '../primitives/text-field';
import { useBoard, useWorkspace } from '../workspace';
import { writeAssumptions } from './brief-changes';

/** What is taken for granted, one a line. */
export function Assumptions() {
  const { document, readOnly } = useWorkspace();
  const assumptions = useBoard().brief.assumptions ?? [];
  const add = () => {
    document.beginStep();
    document.apply(writeAssumptions([...assumptions, '']));
    askForField(`brief.assumptions.${assumptions.length}`);
  };
  return (
    <Section
      title={en.brief.assumptions}
      action={
        readOnly ? null : (
          <IconButton size="small" label={en.brief.addAssumption} tipAlign="end" onClick={add}>
            <Plus size={16} aria-hidden="true" />
          </IconButton>
        )
      }
    >
      {assumptions.map((assumption, index) => (
        // Their place is their identity: they are plain texts of one list.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className="flex items-start gap-1">
          <div className="min-w-0 flex-1">
            <TextField
              label={en.brief.assumption(index + 1)}
              labelHidden
              lines={2}
              field={`brief.assumptions.${index}`}
              value={assumption}
              placeholder={en.brief.assumptionHint}
              onWrite={(text) => writeAssumptions(assumptions.with(index, text))}
            />
          </div>
          {!readOnly && (
            <IconButton
              size="small"
              label={en.brief.removeAssumption(index + 1)}
              tipAlign="end"
              className="mt-1"
              onClick={() => {
                document.beginStep();
                document.apply(writeAssumptions(assumptions.toSpliced(index, 1)));
              }}
            >
              <X size={15} aria-hidden="true" />
            </IconButton>
          )}
        </div>
      ))}
    </Section>
  );
}
