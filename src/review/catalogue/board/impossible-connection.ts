import type { Edge } from '../../../core/board';
import { reverseEdge } from '../../../core/commands/reverse-edge';
import type { Flow } from '../../../core/flow';
import type { EdgeId } from '../../../core/ids';
import { isKind } from '../../engine/kinds';
import { MendDraft } from '../../engine/draft-mend';
import type { BoardGraph } from '../../engine/board-graph';
import type { IdleEdge } from '../../engine/count-edges';
import { judgeOf } from '../../engine/judge-edge';
import type { Mend } from '../../engine/review';
import { defineRule } from '../../engine/rule';
import { featureEngineeringLabelLeak, isLabelLeak } from '../feature-engineering/label-leak';

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
    backwards: {
      what: 'The line “{from}” → “{to}” points the wrong way: “{to}” gives “{flow}”, and “{from}” takes it.',
      why: 'The review reads this line as a note: it is part of no path.',
      ask: 'Who gives here, and who takes?',
      fix: 'Turn the line round.',
    },
    mistaken: {
      what: 'The line “{from}” → “{to}” says “{flow}”, and nothing of that goes between the two: it would be “{fitting}”.',
      why: 'The review reads this line as a note: it is part of no path.',
      ask: 'What travels along this line?',
      fix: 'Let the line say “{fitting}”, or take it out.',
    },
  },
  *check(graph) {
    for (const idle of graph.idle) {
      if (idle.because !== 'impossible' || isExplained(idle) || isToldAsLeak(graph, idle)) continue;
      const { edge, from, to } = idle;
      if (isBackwards(graph, idle)) {
        yield {
          message: 'backwards',
          at: edge.id,
          data: { from: from.label, to: to.label, flow: edge.flow },
          nodes: [from, to],
          mend: () => turnRound(graph, edge.id),
        };
        continue;
      }
      const fitting = whatWouldFit(graph, idle);
      if (fitting !== undefined) {
        yield {
          message: 'mistaken',
          at: edge.id,
          data: { from: from.label, to: to.label, flow: edge.flow, fitting },
          nodes: [from, to],
          mend: () => sayFlow(graph, edge, fitting),
        };
        continue;
      }
      yield {
        message: 'impossible',
        at: edge.id,
        data: { from: from.label, to: to.label, reason: idle.judgement.message ?? '' },
        nodes: [from, to],
        mend: () => bridge(graph, idle),
      };
    }
  },
});

/** A line that carries nothing and says in words what it is for. */
const isExplained = ({ edge }: IdleEdge): boolean =>
  edge.flow === 'note' && (edge.label ?? '').trim() !== '';

const isToldAsLeak = (graph: BoardGraph, idle: IdleEdge): boolean =>
  graph.board.settings.rules?.[featureEngineeringLabelLeak.id] !== 'off' &&
  isLabelLeak(graph, idle);

/** An edge to or from a group stands for several, and says nothing of each. */
const isBetweenTwo = ({ edge, from, to }: IdleEdge): boolean =>
  edge.flow !== 'note' && edge.from === from.id && edge.to === to.id;

/** What it says would be right the other way round. */
const isBackwards = (graph: BoardGraph, idle: IdleEdge): boolean =>
  isBetweenTwo(idle) && judgeOf(graph.library)(idle.edge.flow, idle.to, idle.from).level === 'ok';

function turnRound(graph: BoardGraph, id: EdgeId): Mend | undefined {
  const draft = new MendDraft(graph);
  for (const change of reverseEdge(graph.board, id)) draft.change(change);
  return draft.mend('Turn the line round');
}

/** What a line between the two would carry, where it says something else. */
function whatWouldFit(graph: BoardGraph, idle: IdleEdge): Flow | undefined {
  const { edge, from, to } = idle;
  if (!isBetweenTwo(idle)) return undefined;
  const { level, flow } = judgeOf(graph.library)(undefined, from, to);
  const fits = level === 'ok' || level === 'conversion';
  return fits && flow !== 'note' && flow !== edge.flow ? flow : undefined;
}

const sayFlow = (graph: BoardGraph, { id }: Edge, flow: Flow): Mend | undefined =>
  new MendDraft(graph)
    .change({ type: 'set', in: 'edges', id, fields: { flow } })
    .mend(`Let the line say “${flow}”`);

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
