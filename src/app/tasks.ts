import { TASKS } from '../framework/task-table';
import type { Workspace } from '../ui/workspace';

/** What the brief offers as tasks. */
export const tasks: Workspace['tasks'] = TASKS.map(({ id, name }) => ({ id, name }));
