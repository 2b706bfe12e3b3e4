import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import { namedAll } from '../../engine/fill-message';
import { defineRule } from '../../engine/rule';
import { trainers } from '../../analysis/sources';

export const trainingUntracked = defineRule({
  id: 'training/untracked',
  severity: 'hint',
  source: 'MLflow documentation, Tracking',
  safe: true,
  messages: {
    untracked: {
      what: 'Nothing records the runs of {trainers}: no tracker, no registry.',
      why: 'When a model misbehaves you need the data and the code that made it.',
      ask: 'Which data and which commit made the model that answers now?',
      fix: 'Send runs to an experiment tracker.',
    },
  },
  *check(graph) {
    const all = trainers(graph);
    if (all.length === 0) return;
    const kept = graph.connected('experiment-tracker', 'model-registry', 'audit-lineage');
    if (kept.length > 0) return;
    yield {
      message: 'untracked',
      data: { trainers: namedAll(all) },
      nodes: all,
      mend: () => track(graph),
    };
  },
});

function track(graph: BoardGraph) {
  const draft = new MendDraft(graph);
  const all = trainers(graph);
  const tracker =
    graph.of('experiment-tracker')[0] ??
    draft.add('experiment-tracker', { near: all, side: 'below' });
  for (const trainer of all) draft.connect(trainer, tracker, 'metrics');
  return draft.mend('Add an experiment tracker');
}
