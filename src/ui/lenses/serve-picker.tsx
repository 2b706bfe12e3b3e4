import type { GoalId } from '../../core/ids';
import { inOrder } from '../../core/board';
import { en } from '../../strings/en';
import { useBoard, useWorkspace } from '../workspace';
import { Fold } from './fold';
import { serves, toggleServing } from './serve-drag';
import type { Server } from './serve-drag';

/** Everything that could serve a goal, to be ticked. */
export function ServePicker({ goal, text }: { readonly goal: GoalId; readonly text: string }) {
  const { document } = useWorkspace();
  const board = useBoard();
  const options: readonly (Server & { readonly label: string })[] = [
    ...inOrder(board.metrics).map(({ id, name }) => ({ in: 'metrics' as const, id, label: name })),
    ...[...board.nodes.values()]
      .flatMap((node) =>
        node.type === 'component' ? [{ in: 'nodes' as const, id: node.id, label: node.label }] : [],
      )
      .toSorted((a, b) => a.label.localeCompare(b.label)),
  ];
  return (
    <Fold title={en.lenses.goals.pick} name={en.lenses.goals.pickFor(text)}>
      <ul className="max-h-56 overflow-y-auto rounded-[8px] border border-line p-1">
        {options.map((option) => (
          <li key={`${option.in} ${option.id}`}>
            <label className="flex min-h-[24px] cursor-pointer items-center gap-2 rounded-[5px] px-1.5 text-12 hover:bg-hover">
              <input
                type="checkbox"
                className="accent-current"
                checked={serves(board, option, goal)}
                onChange={() => {
                  document.beginStep();
                  document.apply(toggleServing(document.get(), option, goal));
                }}
              />
              <span className="min-w-0 truncate">{option.label}</span>
              {option.in === 'metrics' && (
                <span className="ml-auto text-11 text-soft">{en.lenses.goals.metric}</span>
              )}
            </label>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
