import { labelsOf } from '../../analysis/labels';
import { watching } from '../../analysis/watching';
import { fact } from '../../engine/fact';
import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import { flows } from '../../engine/flow-mask';
import { named } from '../../engine/fill-message';
import { MONITORS } from '../../engine/kinds';
import { defineRule } from '../../engine/rule';
import { draftAlerting, draftAnswers } from '../../mends/add-watch';

const OUTCOMES = flows('labels', 'events', 'metrics');

export const monitoringNoQuality = defineRule({
  id: 'monitoring/no-quality',
  severity: 'warning',
  source: 'Breck et al., The ML Test Score',
  safe: true,
  messages: {
    unseen: {
      what: 'Nothing checks answers against outcomes: {monitor} sees inputs and scores only.',
      why: 'Inputs can stay the same while the right answer changes.',
      ask: 'How good was the model last week, in the numbers that you released it by?',
      fix: 'Add a model monitor that gets labels or user events.',
    },
  },
  *check(graph) {
    const [first] = watching(graph).watchers;
    if (!first || seesOutcomes(graph)) return;
    yield { message: 'unseen', data: { monitor: named(first) }, mend: () => addQuality(graph) };
  },
});

/** Outcomes reach a model monitor, or verdicts of people reach a monitor or an alert. */
const seesOutcomes = fact((graph: BoardGraph): boolean => {
  if (graph.of('model-monitor').some((node) => node.in.some(({ bit }) => (bit & OUTCOMES) !== 0))) {
    return true;
  }
  const judged = graph.downstream(
    graph.connected('human-evaluation', 'review-queue'),
    OUTCOMES | flows('alerts', 'control'),
  );
  return graph.of(...MONITORS, 'alerting').some((node) => judged.has(node));
});

function addQuality(graph: BoardGraph) {
  const { joined, apart } = labelsOf(graph);
  const outcomes =
    [...joined, ...apart].find(({ kind }) => kind === 'label-join' || kind === 'review-queue') ??
    graph.connected('event-log', 'event-stream')[0] ??
    joined[0];
  if (!outcomes) return undefined;
  const draft = new MendDraft(graph);
  const [known] = graph.of('model-monitor');
  const monitor = known ?? draft.add('model-monitor', { near: [outcomes], side: 'below' });
  const gives =
    outcomes.kind === 'event-log' || outcomes.kind === 'event-stream' ? 'events' : 'labels';
  draft.connect(outcomes, monitor, gives);
  if (known) return draft.mend('Give the monitor outcomes');
  draftAnswers(draft, graph, monitor);
  draftAlerting(draft, graph, [monitor]);
  return draft.mend('Add quality monitoring');
}
