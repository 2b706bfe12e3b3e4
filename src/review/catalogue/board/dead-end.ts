import { MendDraft } from '../../engine/draft-mend';
import type { BoardGraph } from '../../engine/board-graph';
import { isA, type GraphNode } from '../../engine/graph-node';
import { EVALUATORS, PEOPLE, PREDICTORS, type Kind } from '../../engine/kinds';
import type { Mend } from '../../engine/review';
import { defineRule } from '../../engine/rule';

/** Sinks by nature: people, stores, and what watches. */
const ENDS: readonly Kind[] = [
  ...PEOPLE,
  ...EVALUATORS,
  'ml-operator',
  'external-system',
  'data-lake',
  'data-warehouse',
  'app-database',
  'cache',
  'prediction-log',
  'event-log',
  'drift-monitor',
  'model-monitor',
  'system-monitor',
  'alerting',
  'experiment-tracker',
  'audit-lineage',
  'explainability',
  'compute-cluster',
];

export const boardDeadEnd = defineRule({
  id: 'board/dead-end',
  severity: 'warning',
  messages: {
    end: {
      what: '{at} takes in and gives nothing on.',
      why: 'Work whose result nobody uses costs money, or a line is missing.',
      ask: 'Who uses what comes out of this?',
      fix: 'Connect it to what uses its result.',
    },
  },
  *check(graph) {
    for (const node of graph.nodes) {
      if (node.kind === undefined || isA(node, ENDS)) continue;
      if (node.out.length > 0 || node.in.length === 0) continue;
      // What serving lacks is said there.
      if (isA(node, PREDICTORS)) continue;
      yield { message: 'end', at: node, mend: () => leadOn(graph, node) };
    }
  },
});

/** To the one node that plainly waits for it, where there is just one. */
function leadOn(graph: BoardGraph, node: GraphNode): Mend | undefined {
  const wanted = NEXT[node.kind ?? 'end-user'];
  const waiting = wanted === undefined ? [] : graph.connected(...wanted);
  const [only] = waiting;
  if (!only || waiting.length > 1 || only === node) return undefined;
  return new MendDraft(graph).connect(node, only).mend(`Connect to “${only.label}”`);
}

const NEXT: { readonly [K in Kind]?: readonly Kind[] } = {
  'data-cleaning': ['feature-engineering'],
  'data-validation': ['feature-engineering'],
  'feature-engineering': ['feature-store'],
  'feature-store': ['dataset-builder'],
  'dataset-builder': ['data-splitter'],
  'data-splitter': ['model-trainer'],
  'label-join': ['dataset-builder'],
  'human-labelling': ['dataset-builder'],
  'model-trainer': ['model-registry'],
};
