import { LIST_TASKS, TEXT_TASKS, type TaskId } from '../../framework/tasks';
import { taskNames } from '../../framework/verdict';
import type { BoardGraph } from '../engine/board-graph';
import { fact } from '../engine/fact';
import { isA, type GraphNode } from '../engine/graph-node';
import { INDEXES } from '../engine/kinds';
import { isFilled } from './words';

/** The brief's task, if it is one of the table: an id, an alias, or words that hold one. */
export const taskOf = fact(({ board }: BoardGraph): TaskId | undefined =>
  isFilled(board.brief.task) ? taskNames.find(board.brief.task) : undefined,
);

export const isTask = (task: TaskId | undefined, ...ids: readonly TaskId[]): boolean =>
  task !== undefined && ids.includes(task);

/** Tasks whose answer is a list that people choose from. */
export const isListTask = (task: TaskId | undefined): boolean => isTask(task, ...LIST_TASKS);
export const isTextTask = (task: TaskId | undefined): boolean => isTask(task, ...TEXT_TASKS);

/** What a part of a system with several stages does: it is judged by that, then by the brief. */
export function taskOfNode(graph: BoardGraph, node: GraphNode): TaskId | undefined {
  if (isA(node, RETRIEVAL)) return 'retrieval';
  if (isA(node, ['ranker', 'reranker'])) return 'ranking';
  if (node.kind !== 'llm-server') return undefined;
  return graph.connected(...INDEXES).length > 0 ? 'rag-qa' : 'text-generation';
}

const RETRIEVAL = ['embedder', ...INDEXES, 'candidate-generator'] as const;

/** The tasks that anything on this board may be judged by: the brief's, and those of its parts. */
export const tasksOf = fact((graph: BoardGraph): TaskId[] => {
  const stated = taskOf(graph);
  const parts = graph
    .connected(...RETRIEVAL, 'ranker', 'reranker', 'llm-server')
    .flatMap((node) => taskOfNode(graph, node) ?? []);
  return [...new Set(stated === undefined ? parts : [stated, ...parts])];
});
