import { judgeOf } from '../../engine/judge-edge';
import { defineRule } from '../../engine/rule';
import { bridge } from './impossible-connection';

export const boardDoubtfulConnection = defineRule({
  id: 'board/doubtful-connection',
  severity: 'hint',
  messages: {
    doubtful: {
      what: 'The line {at} is doubtful. {reason}',
      why: 'It counts as drawn; a step that everybody expects may be missing in it.',
      ask: 'What happens between these two?',
      fix: 'Put the missing step in between, or say in the label why it is right.',
    },
  },
  *check(graph) {
    for (const edge of graph.edges) {
      if (!edge.doubtful || (edge.edge.label ?? '').trim() !== '') continue;
      const { from, to, flow } = edge;
      const judgement = judgeOf(graph.library)(flow, from, to);
      yield {
        message: 'doubtful',
        at: edge,
        data: { reason: judgement.message ?? '' },
        nodes: [from, to],
        mend: () => bridge(graph, { edge: edge.edge, from, to, judgement }),
      };
    }
  },
});
