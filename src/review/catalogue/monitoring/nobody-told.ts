import { watching } from '../../analysis/watching';
import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import { named } from '../../engine/fill-message';
import type { GraphNode } from '../../engine/graph-node';
import { defineRule } from '../../engine/rule';
import { draftAlerting } from '../../mends/add-watch';

export const monitoringNobodyTold = defineRule({
  id: 'monitoring/nobody-told',
  severity: 'warning',
  safe: true,
  messages: {
    silent: {
      what: '{at} tells nobody: no alert, no trigger, no person.',
      why: 'A chart that nobody looks at has never stopped anything.',
      ask: 'Who is woken up by it, and at which value?',
      fix: 'Lead it to alerting, which may tell a person or start a retraining.',
    },
  },
  *check(graph) {
    const { watchers, told } = watching(graph);
    const heard = new Set(told);
    for (const node of watchers) {
      if (heard.has(node) || node.out.some(({ to }) => to.kind === undefined)) continue;
      yield { message: 'silent', at: node, mend: () => tell(graph, node) };
    }
  },
});

function tell(graph: BoardGraph, node: GraphNode) {
  const draft = new MendDraft(graph);
  const [known] = graph.of('alerting');
  draftAlerting(draft, graph, [node]);
  return draft.mend(known ? `Lead it to ${named(known)}` : 'Add alerting');
}
