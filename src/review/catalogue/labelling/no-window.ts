import { setting } from '../../engine/draft-mend';
import { property } from '../../engine/graph-node';
import { defineRule } from '../../engine/rule';

export const labellingNoWindow = defineRule({
  id: 'labelling/no-window',
  severity: 'warning',
  source: 'Chapelle, Modeling Delayed Feedback in Display Advertising',
  messages: {
    window: {
      what: '{at} has no attribution window.',
      why: 'Without one nobody can say when a missing click becomes a negative, and the newest rows are all negatives.',
      ask: 'How long do you wait for an outcome, and what share comes later?',
      fix: 'Set the attribution window: minutes for clicks, days for purchases, months for chargebacks (estimates).',
    },
  },
  *check(graph) {
    for (const node of graph.connected('label-join')) {
      if (property(node, 'attributionWindow') !== undefined) continue;
      yield {
        message: 'window',
        at: node,
        mend: setting(graph, node, 'attributionWindow', '1d', 'Set a window of one day'),
      };
    }
  },
});
