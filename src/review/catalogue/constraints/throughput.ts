import { statedLimits } from '../../analysis/limits';
import { has } from '../../analysis/profile';
import { focus } from '../../engine/draft-mend';
import { defineRule } from '../../engine/rule';

export const constraintsThroughput = defineRule({
  id: 'constraints/throughput',
  severity: 'warning',
  messages: {
    unstated: {
      what: 'No volume is stated: neither users, nor requests, nor items a day.',
      why: 'Ten requests a second and ten thousand are different systems.',
      ask: 'How many requests a second at peak, or how many items a day?',
      fix: 'State users, peak requests or items a day in the brief.',
    },
  },
  *check(graph) {
    if (statedLimits(graph.board).volume) return;
    const mend = has(graph, 'batch')
      ? focus('State the volume', 'brief.constraints.itemsPerDay', ['1000000'])
      : focus('State the volume', 'brief.constraints.peakQps', ['1000']);
    yield { message: 'unstated', mend };
  },
});
