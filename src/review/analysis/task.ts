import type { BoardGraph } from '../engine/board-graph';

/** The brief's task as the user wrote it, in the spelling of the task table. */
export const taskOf = ({ board }: BoardGraph): string =>
  (board.brief.task ?? '')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');

export const isTask = (task: string, ...ids: readonly string[]): boolean => ids.includes(task);

/** Tasks whose answer is a list that people choose from. */
export const isListTask = (task: string): boolean =>
  isTask(task, 'ranking', 'retrieval', 'sequential-recommendation');
