import { Plus, X } from 'lucide-react';

import { inOrder } from '../../core/board';
import { en } from '../../strings/en';
import { askForField, useFieldRequest } from '../field-focus';
import { controlLook } from '../primitives/field';
import { IconButton } from '../primitives/icon-button';
import { Section } from '../primitives/section';
import { Suggestions } from '../primitives/suggestions';
import { TextField } from '../primitives/text-field';
import { useBoard, useWorkspace } from '../workspace';
import { addGoal, removeGoal, writeGoal } from './brief-changes';

/** What the design is for: every later choice is held against these. */
export function Goals() {
  const { document, newId, readOnly } = useWorkspace();
  const board = useBoard();
  const goals = inOrder(board.goals);
  const { element, suggestions } = useFieldRequest<HTMLInputElement>('brief.goals');

  const add = (text = '') => {
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
      {goals.length === 0 && !readOnly && (
        // The first goal is written where it will stand; it is a goal from its first letter on.
        <input
          ref={element}
          aria-label={en.brief.goal(1)}
          data-field="brief.goals"
          className={controlLook}
          placeholder={en.brief.goalHint}
          value=""
          onChange={(event) => add(event.target.value)}
        />
      )}
      <Suggestions of={suggestions} onTake={add} />
      {goals.map((goal, index) => (
        <div key={goal.id} className="flex items-start gap-1">
          <div className="min-w-0 flex-1">
            <TextField
              label={en.brief.goal(index + 1)}
              labelHidden
              lines={2}
              field={`brief.goals.${goal.id}`}
              value={goal.text}
              placeholder={en.brief.goalHint}
              onWrite={(text) => writeGoal(goal.id, text)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey) return;
                event.preventDefault();
                add();
              }}
            />
          </div>
          {!readOnly && (
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
