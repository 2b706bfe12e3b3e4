import { isKind } from '../../engine/kinds';
import { MendDraft } from '../../engine/draft-mend';
import type { BoardGraph } from '../../engine/board-graph';
import type { IdleEdge } from '../../engine/count-edges';
import type { Mend } from '../../engine/review';
import { defineRule } from '../../engine/rule';

export const boardImpossibleConnection = defineRule({
  id: 'board/impossible-connection',
  severity: 'warning',
  messages: {
    impossible: {
      what: '“{from}” cannot give “{to}” anything that it takes. {reason}',
      why: 'The review reads this line as a note: it is part of no path.',
      ask: 'What travels along this line?',
      fix: 'Put what is missing in between, turn the line round, or take it out.',
    },
  },
  *check(graph) {
    for (const idle of graph.idle) {
      if (idle.because !== 'impossible' || isExplained(idle)) continue;
      yield {
        message: 'impossible',
        at: idle.edge.id,
        data: {
          from: idle.from.label,
          to: idle.to.label,
          reason: idle.judgement.message ?? '',
        },
        nodes: [idle.from, idle.to],
        mend: () => bridge(graph, idle),
      };
    }
  },
});

/** A line that carries nothing and says in words what it is for. */
const isExplained = ({ edge }: IdleEdge): boolean =>
  edge.flow === 'note' && (edge.label ?? '').trim() !== '';

/** What the connection table proposes between the two, in order. */
export function bridge(
  graph: BoardGraph,
  { edge, from, to, judgement }: Pick<IdleEdge, 'edge' | 'from' | 'to' | 'judgement'>,
): Mend | undefined {
  const kinds = (judgement.insert ?? []).flatMap((id: string) => (isKind(id) ? [id] : []));
  if (kinds.length === 0 || edge.from !== from.id || edge.to !== to.id) return undefined;
  const draft = new MendDraft(graph);
  draft.change({ type: 'remove', in: 'edges', id: edge.id });
  const added = kinds.map((kind) => draft.add(kind, { near: [from, to], side: 'below' }));
  const chain = [from, ...added, to];
  chain.slice(1).forEach((next, i) => {
    const before = chain[i];
    if (before) draft.connect(before, next);
  });
  return draft.mend(`Put ${added.map(({ label }) => label).join(' and ')} in between`);
}
