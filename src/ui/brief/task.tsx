import { indexNames } from '../../framework/name-index';
import { TASKS } from '../../framework/task-table';
import { en } from '../../strings/en';
import { TextField } from '../primitives/text-field';
import { useBoard } from '../workspace';
import { writeBrief } from './brief-changes';

const taskNames = indexNames(TASKS);

/** The kind of learning problem: one of the table, or one's own words. */
export function Task() {
  const { task } = useBoard().brief;
  const known = TASKS.find(({ id }) => id === task);
  const isUnknown = task !== undefined && task.trim() !== '' && !taskNames.find(task);
  return (
    <TextField
      label={en.brief.task}
      field="brief.task"
      value={known?.name ?? task ?? ''}
      placeholder={en.brief.taskHint}
      nameOf={nameOf}
      choices={TASKS.map(({ name }) => name)}
      {...(isUnknown ? { note: en.brief.taskUnknown } : {})}
      onWrite={(text) => {
        const chosen = TASKS.find(({ id, name }) => name === text || id === text);
        return writeBrief('task', chosen?.id ?? text);
      }}
    />
  );
}

const nameOf = (task: string): string => TASKS.find(({ id }) => id === task)?.name ?? task;
