import { Plus, X } from 'lucide-react';
import { useState } from 'react';

import { inOrder } from '../../core/board';
import { goalId } from '../../core/ids';
import { askForField } from '../../session/field-request';
import { en } from '../../strings/en';
import { useFieldRequest } from '../field-focus';
import { IconButton } from '../primitives/icon-button';
import { Section } from '../primitives/section';
import { Suggestions } from '../primitives/suggestions';
import { TextField } from '../primitives/text-field';
import { useBoard, useWorkspace } from '../workspace';
import { addGoal, putGoal, removeGoal } from './brief-changes';

/** What the design is for: every later choice is held against these. */
export function Goals() {
  const { document, newId, readOnly } = useWorkspace();
  const board = useBoard();
  // The first goal has its id before it is written, so that its field stays the same one, with
  // the keyboard and the caret, when the first letter makes it a goal.
  const [firstId] = useState(() => goalId(newId()));
  const written = inOrder(board.goals);
  const none = written.length === 0;
  const goals = none && !readOnly ? [{ id: firstId, text: '' }] : written;
  const { suggestions } = useFieldRequest('brief.goals');

  const add = (text = '') => {
    if (none && text === '') {
      askForField('brief.goals');
      return;
    }
    const id = newId();
    document.beginStep();
    document.apply(addGoal(board, id, text));
    askForField(`brief.goals.${id}`);
  };
  return (
    <Section
      title={en.brief.goals}
      action={
        readOnly ? null : (
          <IconButton
            size="small"
            label={en.brief.addGoal}
            tip="below"
            tipAlign="end"
            onClick={() => add()}
          >
            <Plus size={16} aria-hidden="true" />
          </IconButton>
        )
      }
    >
      {!none && <Suggestions of={suggestions} onTake={add} />}
      {goals.map((goal, index) => (
        <div key={goal.id} className="flex items-start gap-1">
          <div className="min-w-0 flex-1">
            <TextField
              label={en.brief.goal(index + 1)}
              labelHidden
              lines={2}
              field={none ? 'brief.goals' : `brief.goals.${goal.id}`}
              value={goal.text}
              placeholder={en.brief.goalHint}
              onWrite={(text) => putGoal(document.get(), goal.id, text)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey) return;
                event.preventDefault();
                add();
              }}
            />
          </div>
          {!readOnly && !none && (
            <IconButton
              size="small"
              label={en.brief.removeGoal(index + 1)}
              tipAlign="end"
              className="mt-1"
              onClick={() => {
                document.beginStep();
                document.apply(removeGoal(board, goal.id));
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
