import { evaluators } from '../../analysis/evaluation';
import type { BoardGraph } from '../../engine/board-graph';
import { focus, MendDraft } from '../../engine/draft-mend';
import { isConnected, isStated, type GraphNode } from '../../engine/graph-node';
import { TRAINERS } from '../../engine/kinds';
import { defineRule } from '../../engine/rule';
import { draftTestPart, splitGivers } from '../../mends/add-evaluation';

export const offlineEvaluationNoSlices = defineRule({
  id: 'offline-evaluation/no-slices',
  severity: 'warning',
  profiles: ['people'],
  source: 'Mitchell et al., Model Cards for Model Reporting',
  safe: true,
  messages: {
    average: {
      what: '{at} looks at the average only, and people are affected.',
      why: 'An average can rise while new users, a language or a group get worse.',
      ask: 'For whom is it worse than for everybody?',
      fix: 'Evaluate by slices: new users, languages, regions, protected groups.',
    },
  },
  *check(graph) {
    if (graph.connected('slice-evaluator').length > 0) return;
    const looking = [
      ...evaluators(graph).map(({ node }) => node),
      ...graph.of('model-monitor', 'drift-monitor'),
    ];
    if (looking.some((node) => isStated(node, 'slices') || isStated(node, 'sliceBy'))) return;
    const [first] = evaluators(graph).filter(({ node }) => isConnected(node));
    if (!first) return;
    yield { message: 'average', at: first.node, mend: () => addSlices(graph, first.node) };
  },
});

function addSlices(graph: BoardGraph, evaluator: GraphNode) {
  const learned = graph.connected(...TRAINERS);
  if (learned.length === 0 || splitGivers(graph).length === 0) {
    const slices = ['new users', 'language', 'region'];
    return focus('Name the slices', 'node.slices', slices, evaluator);
  }
  const draft = new MendDraft(graph);
  const slicer = draft.add('slice-evaluator', { near: [evaluator], side: 'below' });
  for (const trainer of learned) draft.connect(trainer, slicer, 'model');
  draftTestPart(draft, graph, slicer);
  const told = graph.of('evaluation-gate')[0] ?? graph.of('model-registry')[0];
  if (told) draft.connect(slicer, told, 'metrics');
  return draft.mend('Add slice evaluation');
}
