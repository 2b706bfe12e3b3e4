import { FAMILIES } from '../../../framework/family-table';
import type { TaskId } from '../../../framework/tasks';
import { familyNames, taskById, verdict } from '../../../framework/verdict';
import type { Board } from '../../../core/board';
import { INPUTS } from '../../engine/flow-mask';
import { situationsOf } from '../../analysis/situations';
import { requestPath } from '../../analysis/sources';
import { taskOf, taskOfNode, tasksOf } from '../../analysis/task';
import { states } from '../../analysis/words';
import type { BoardGraph } from '../../engine/board-graph';
import { focus } from '../../engine/draft-mend';
import { numberOf, textOf, type GraphNode } from '../../engine/graph-node';
import { TRAINERS } from '../../engine/kinds';
import { anyOf } from '../../engine/fill-message';
import { defineRule } from '../../engine/rule';

const WITH_FAMILY = [
  ...TRAINERS,
  'ranker',
  'reranker',
  'model-server',
  'batch-scorer',
  'stream-scorer',
  'edge-model',
  'candidate-generator',
  'llm-server',
] as const;

const MOST_FOR_CROSS_ENCODER = 200;

export const modelSelectionUnfit = defineRule({
  id: 'model-selection/unfit',
  severity: 'warning',
  messages: {
    task: {
      what: '{at} is “{family}”, which is not made for {task}. {why}',
      why: 'A family that does not give the output asked for has to be bent until it does.',
      ask: 'Why this family, and what would a plain one do?',
      fix: 'Weigh {better}.',
    },
    limits: {
      what: '{at} is “{family}”: {why}',
      why: 'A family has a cost, a speed and an appetite for data; here one of them does not fit.',
      ask: 'What does it cost per answer, and where does it break?',
      fix: 'Weigh {better}, or say why it holds here.',
    },
  },
  *check(graph) {
    const tasks = tasksOf(graph);
    const main = taskOf(graph) ?? tasks[0];
    for (const node of graph.connected(...WITH_FAMILY)) {
      const text = textOf(node, 'family');
      if (text === '' && node.kind !== 'llm-server') continue;
      const family = familyNames.find(text) ?? (node.kind === 'llm-server' ? 'llm' : undefined);
      if (family === undefined) continue;
      const known = text || 'a large language model';
      const own = taskOfNode(graph, node);
      const judged = [own, ...tasks]
        .filter((task) => task !== undefined)
        .map((task) => verdict(task, { family }));
      const [first] = judged;
      if (first?.verdict === 'wrong' && judged.every(({ verdict: said }) => said === 'wrong')) {
        const task = own ?? main;
        if (task === undefined) continue;
        const better = familiesFor(task);
        const data = {
          family: known,
          task: taskById(task).name.toLowerCase(),
          why: first.why,
          better: anyOf(better),
        };
        const mend = () => focus('Choose a family', 'node.family', better, node);
        yield { message: 'task', at: node, data, mend };
        continue;
      }
      const limit = beyondLimits(graph, node, family);
      if (limit) {
        const data = { family: known, why: limit.why, better: limit.better };
        yield { message: 'limits', at: node, data, severity: limit.hint ? 'hint' : undefined };
      }
    }
  },
});

const familiesFor = (task: TaskId): string[] =>
  FAMILIES.filter(({ id, fit }) => id !== 'rules' && fit.includes(task))
    .slice(0, 3)
    .map(({ name }) => name.toLowerCase());

interface Limit {
  readonly why: string;
  readonly better: string;
  readonly hint?: true;
}

function beyondLimits(graph: BoardGraph, node: GraphNode, family: string): Limit | undefined {
  const { latencyP99Ms } = graph.board.constraints;
  switch (family) {
    case 'llm':
      return latencyP99Ms !== undefined &&
        latencyP99Ms < 200 &&
        requestPath(graph).has(node) &&
        graph.connected('cache', 'batch-scorer').length === 0
        ? {
            why: `it answers in seconds, and ${latencyP99Ms} ms are asked.`,
            better: 'a smaller model, or answers computed before',
          }
        : undefined;
    case 'deep-ctr':
      return situationsOf(graph).has('small-data')
        ? { why: 'with few rows boosted trees win.', better: 'boosted trees', hint: true }
        : undefined;
    case 'cross-encoder': {
      const items = numberOf(node, 'inK') ?? numberOf(node, 'itemsPerRequest') ?? itemsBefore(node);
      return items !== undefined && items > MOST_FOR_CROSS_ENCODER
        ? {
            why: `it reads every pair, and ${items} candidates come in.`,
            better: 'a light ranker before it',
          }
        : undefined;
    }
    case 'two-tower':
      return node.kind === 'ranker' && graph.connected('ranker', 'reranker').length === 1
        ? {
            why: 'alone it cannot weigh user and item against each other.',
            better: 'a ranker with cross features',
            hint: true,
          }
        : undefined;
    case 'matrix-factorisation':
    case 'item-cooccurrence':
      return node.kind !== 'ranker' &&
        graph.connected('candidate-generator', 'vector-index', 'search-index').length < 2 &&
        !readsContent(graph) &&
        asksForTheNew(graph.board)
        ? {
            why: 'it knows nothing of new users and items, and the goal names them.',
            better: 'a second source that reads content',
          }
        : undefined;
    default:
      return undefined;
  }
}

/** Only what the goal or the problem asks for: a note may as well say how new ones are met. */
const asksForTheNew = ({ brief, goals }: Board): boolean =>
  [brief.problem ?? '', ...[...goals.values()].map(({ text }) => text)].some((text) =>
    states(text, /\b(cold start|new (users?|items?|listings?|sellers?))\b/i),
  );

/** Vectors of what an item says or shows are there on its first day. */
const readsContent = (graph: BoardGraph): boolean => {
  const read = graph.downstream(graph.of('content-corpus', 'app-database'), INPUTS);
  return graph
    .connected('embedder', 'search-index', 'feature-engineering')
    .some((node) => read.has(node));
};

const itemsBefore = (node: GraphNode): number | undefined => {
  const counts = node.in.flatMap(({ from }) => numberOf(from, 'outK') ?? []);
  return counts.length === 0 ? undefined : Math.max(...counts);
};
