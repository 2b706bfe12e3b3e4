import { inOrder } from '../../core/board';
import type { GoalId } from '../../core/ids';
import { en } from '../../strings/en';
import { useFieldRequest } from '../field-focus';
import { useBoard, useWorkspace } from '../workspace';
import { toggledServes } from './brief-changes';

interface ServesChipsProps {
  readonly label: string;
  readonly serves: readonly GoalId[] | undefined;
  readonly field?: string;
  readonly onWrite: (serves: readonly GoalId[] | null) => void;
}

/** Which goals something serves: a switch a goal. */
export function ServesChips({ label, serves, field, onWrite }: ServesChipsProps) {
  const { readOnly, document } = useWorkspace();
  const goals = inOrder(useBoard().goals);
  const { element } = useFieldRequest<HTMLButtonElement>(field);
  return (
    <div role="group" aria-label={label} className="flex min-w-0 flex-wrap items-center gap-1.5">
      {goals.map((goal, index) => {
        const on = serves?.includes(goal.id) === true;
        const text = goal.text === '' ? en.brief.goal(index + 1) : goal.text;
        return (
          <button
            key={goal.id}
            ref={index === 0 ? element : null}
            type="button"
            aria-pressed={on}
            disabled={readOnly}
            title={text}
            className={`min-h-[24px] max-w-full truncate rounded-full border px-2.5 text-12 transition-colors duration-150 ${
              on
                ? 'border-framing font-medium text-framing'
                : 'border-line text-soft hover:border-field'
            }`}
            onClick={() => {
              document.beginStep();
              onWrite(toggledServes(serves, goal.id));
            }}
          >
            {text}
          </button>
        );
      })}
    </div>
  );
}
