import { taskById } from '../../../framework/verdict';
import type { TaskId } from '../../../framework/tasks';
import { has } from '../../analysis/profile';
import { predictors } from '../../analysis/sources';
import { isListTask, isTask, taskOf } from '../../analysis/task';
import { likelyTasks } from '../../analysis/suggestions';
import type { BoardGraph } from '../../engine/board-graph';
import { focus } from '../../engine/draft-mend';
import type { GraphNode } from '../../engine/graph-node';
import { defineRule } from '../../engine/rule';

export const mlTaskContradictsBoard = defineRule({
  id: 'ml-task/contradicts-board',
  severity: 'warning',
  messages: {
    odd: {
      what: 'The brief says {task}, and {at} belongs to another task.',
      why: 'Either the brief or the drawing is wrong, and the rest follows the wrong one.',
      ask: 'What does this part do for that task?',
      fix: 'Change the task, or take the part out.',
    },
    lacking: {
      what: 'The brief says {task}, and nothing on the board gives that answer.',
      why: 'Either the brief or the drawing is wrong, and the rest follows the wrong one.',
      ask: 'Which component produces the answer that the task names?',
      fix: 'Change the task, or add the component that answers.',
    },
  },
  *check(graph) {
    const task = taskOf(graph);
    if (task === undefined) return;
    const data = { task: taskById(task).name.toLowerCase() };
    const mend = focus('Choose the task', 'brief.task', likelyTasks(graph));
    for (const node of oddParts(graph, task)) yield { message: 'odd', at: node, data, mend };
    if (lacksItsAnswer(graph, task)) yield { message: 'lacking', data, mend };
  },
});

/** An auction prices single chances; a forecast or a group of customers has none. */
const oddParts = (graph: BoardGraph, task: TaskId): GraphNode[] =>
  isTask(task, 'forecasting', 'clustering', 'object-detection', 'segmentation', 'ocr', 'rag-qa')
    ? graph.connected('ad-auction')
    : [];

/** Judged only where something answers at all; no predictor is another rule's finding. */
function lacksItsAnswer(graph: BoardGraph, task: TaskId): boolean {
  if (predictors(graph).length === 0) return false;
  if (isTask(task, 'text-generation', 'rag-qa')) {
    return graph.connected('llm-server', 'model-server', 'edge-model', 'batch-scorer').length === 0;
  }
  if (!isListTask(task) || has(graph, 'generates')) return false;
  const listing = ['ranker', 'reranker', 'candidate-generator', 'vector-index', 'search-index'];
  return !graph.nodes.some(
    ({ kind }) => kind !== undefined && [...listing, ...SCORERS].includes(kind),
  );
}

const SCORERS: readonly string[] = ['model-server', 'batch-scorer', 'edge-model', 'stream-scorer'];
