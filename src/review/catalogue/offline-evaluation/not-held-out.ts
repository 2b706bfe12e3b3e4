import { evaluators } from '../../analysis/evaluation';
import { has } from '../../analysis/profile';
import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import { isA, isConnected, type GraphNode } from '../../engine/graph-node';
import { defineRule } from '../../engine/rule';
import { addSplit } from '../../mends/add-split';
import { draftGolden, draftTestPart } from '../../mends/add-evaluation';

const WHY = 'A model is always good on what it learned from; that number promises nothing.';
const ASK = 'Which of these rows has the model never seen?';

export const offlineEvaluationNotHeldOut = defineRule({
  id: 'offline-evaluation/not-held-out',
  severity: 'error',
  source: 'Kapoor & Narayanan, Leakage and the Reproducibility Crisis',
  safe: true,
  messages: {
    none: {
      what: '{at} reads no data that was set aside for it.',
      why: WHY,
      ask: ASK,
      fix: 'Give it the test part of the split.',
    },
    train: {
      what: '{at} reads the train part.',
      why: WHY,
      ask: ASK,
      fix: 'Give it the test part instead.',
    },
    answers: {
      what: '{at} has nothing to compare answers with.',
      why: 'Without checked answers a judge rates fluency, and calls it quality.',
      ask: 'Who wrote down what a right answer is?',
      fix: 'Give it checked questions and answers, or graded samples.',
    },
  },
  *check(graph) {
    for (const { node, heldOut } of evaluators(graph)) {
      if (!isA(node, ['offline-evaluator', 'slice-evaluator']) || !isConnected(node)) continue;
      const trained = node.in.filter(({ split }) => split === 'train');
      if (trained.length > 0) {
        const nodes = trained.map(({ from }) => from);
        const mend = () => readTest(graph, node);
        yield { message: 'train', at: node, nodes, edges: trained, mend };
      } else if (!heldOut && has(graph, 'trains')) {
        yield { message: 'none', at: node, mend: () => readTest(graph, node) };
      } else if (!heldOut) {
        const draft = new MendDraft(graph);
        draftGolden(draft, graph, node, node.in[0]?.from);
        yield {
          message: 'answers',
          at: node,
          mend: draft.mend('Add checked answers', { safe: false }),
        };
      }
    }
  },
});

function readTest(graph: BoardGraph, node: GraphNode) {
  const draft = new MendDraft(graph);
  const data = node.in.filter(
    ({ flow, split }) => flow === 'dataset' && (split === undefined || split === 'train'),
  );
  for (const edge of data) draft.disconnect(edge);
  if (!draftTestPart(draft, graph, node) && data.length === 0) return addSplit(graph);
  return draft.mend('Give it the test part');
}
