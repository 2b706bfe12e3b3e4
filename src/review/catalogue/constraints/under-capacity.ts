import { loadsOf } from '../../analysis/capacity';
import { setting } from '../../engine/draft-mend';
import { defineRule } from '../../engine/rule';

export const constraintsUnderCapacity = defineRule({
  id: 'constraints/under-capacity',
  severity: 'warning',
  source: 'Harchol-Balter, Performance Modeling and Design of Computer Systems',
  messages: {
    short: {
      what: '{at} gets {qps} a second at peak, and its replicas take {capacity} with room to breathe.',
      why: 'Above some 70 % a queue grows fast: latency goes first, then requests are lost.',
      ask: 'How many replicas does the peak need, and what if one zone is gone?',
      fix: 'Run at least {needed} replicas, or send it less.',
    },
  },
  *check(graph) {
    for (const { node, qps, capacity, replicasNeeded } of loadsOf(graph)) {
      if (capacity === undefined || replicasNeeded === undefined || qps <= capacity) continue;
      const mend = () =>
        setting(graph, node, 'replicas', replicasNeeded, `Run ${replicasNeeded} replicas`);
      const data = { qps: Math.round(qps), capacity: Math.round(capacity), needed: replicasNeeded };
      yield { message: 'short', at: node, data, mend };
    }
  },
});
