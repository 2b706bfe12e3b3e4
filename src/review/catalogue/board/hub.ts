import { defineRule } from '../../engine/rule';

export const boardHub = defineRule({
  id: 'board/hub',
  severity: 'warning',
  messages: {
    hub: {
      what: '{at} is joined to more than half of the board, so its lines say nothing.',
      why: 'When everything is connected to everything, no path can be read, by a reviewer or by a colleague.',
      ask: 'Which of these lines carries data, and which only says “belongs to”?',
      fix: 'Draw the way that data takes, and leave the other lines out. The review counts none of them.',
    },
  },
  *check(graph) {
    for (const node of graph.hubs) yield { message: 'hub', at: node };
  },
});
