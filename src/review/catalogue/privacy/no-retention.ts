import { protection } from '../../analysis/protection';
import { guards, retains, taint } from '../../analysis/taint';
import { setting, MendDraft } from '../../engine/draft-mend';
import { namedAll } from '../../engine/fill-message';
import { defineRule } from '../../engine/rule';

export const privacyNoRetention = defineRule({
  id: 'privacy/no-retention',
  severity: 'warning',
  messages: {
    forever: {
      what: 'Personal data is kept in {stores}, and nothing says for how long.',
      why: 'What is kept without an end leaks one day, and has to be searched for every request to delete.',
      ask: 'A user asks you to forget them. What happens, where, and by when?',
      fix: 'State how long it is kept, and who deletes it.',
    },
  },
  *check(graph) {
    if (protection(graph).retention) return;
    const { nodes } = taint(graph);
    const stores = [...nodes].filter(retains);
    const [first] = stores;
    if (!first) return;
    const controls = guards(graph).find(({ kind }) => kind === 'privacy-controls');
    const added = (): MendDraft => {
      const draft = new MendDraft(graph);
      const node = draft.add('privacy-controls', {
        near: [first],
        side: 'below',
        properties: { retentionDays: 90 },
      });
      return draft.connect(node, first, 'control');
    };
    yield {
      message: 'forever',
      data: { stores: namedAll(stores) },
      nodes: stores,
      mend: controls
        ? setting(graph, controls, 'retentionDays', 90, 'Keep it for 90 days')
        : (added().mend('Add privacy controls') ??
          setting(graph, first, 'retentionDays', 90, 'Keep it for 90 days')),
    };
  },
});
