import { answering } from '../../analysis/answering';
import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import { isA, isConnected, type GraphNode } from '../../engine/graph-node';
import { defineRule } from '../../engine/rule';

export const servingGoesNowhere = defineRule({
  id: 'serving/goes-nowhere',
  severity: 'warning',
  messages: {
    unread: {
      what: 'The answers of {at} reach neither a caller, a store, a policy nor a person.',
      why: 'A prediction changes something only when someone acts on it.',
      ask: 'Who acts on this number, and how?',
      fix: 'Lead the answers back to the caller, or into a store that is read.',
    },
  },
  *check(graph) {
    for (const { node, received } of answering(graph)) {
      if (received || !isConnected(node)) continue;
      const leadsToUnknown = node.out.some(({ to }) => to.kind === undefined);
      yield {
        message: 'unread',
        at: node,
        severity: leadsToUnknown ? 'hint' : undefined,
        mend: () => leadAnswers(graph, node),
      };
    }
  },
});

const CALLERS = [
  'app-service',
  'api-gateway',
  'load-balancer',
  'client-app',
  'external-system',
] as const;

/** Back to whoever asks; else to a service that is there; else into a store. */
function leadAnswers(graph: BoardGraph, node: GraphNode) {
  const draft = new MendDraft(graph);
  const asking = node.in.find(({ flow, from }) => flow === 'request' && isA(from, CALLERS))?.from;
  const [service] = node.kind === 'batch-scorer' ? [] : graph.connected(...CALLERS);
  const receiver =
    asking ??
    service ??
    graph.of('cache')[0] ??
    draft.add('cache', { near: [node], label: 'Results' });
  draft.connect(node, receiver, node.kind === 'llm-server' ? 'response' : 'predictions');
  return draft.mend(asking ? 'Answer the caller' : 'Lead the answers on');
}
