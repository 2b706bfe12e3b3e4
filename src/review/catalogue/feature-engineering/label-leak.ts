import { fact } from '../../engine/fact';
import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import { DATA } from '../../engine/flow-mask';
import { effective, isStated, type GraphEdge } from '../../engine/graph-node';
import { trainers } from '../../analysis/sources';
import { states } from '../../analysis/words';
import { defineRule } from '../../engine/rule';
import { joined, wayOf } from '../../engine/walk';

const LAG =
  /\b(lag(ged)?|previous|past|earlier|prior|before|history|historical|yesterday|window(ed)?|as[- ]of|delayed)\b/i;

export const featureEngineeringLabelLeak = defineRule({
  id: 'feature-engineering/label-leak',
  severity: 'error',
  source: 'Kapoor & Narayanan, Leakage and the Reproducibility Crisis',
  messages: {
    leak: {
      what: 'Labels go into features ({at}), and nothing keeps their times apart.',
      why: 'A feature that holds the answer is perfect in the test, and unknown when it counts.',
      ask: 'Which of these outcomes were known at the moment of the prediction?',
      fix: 'Use only outcomes from before the event: state the lag, or join as of the event.',
    },
  },
  *check(graph) {
    const learning = towardsTraining(graph);
    for (const edge of graph.edges) {
      if (edge.flow !== 'labels' || edge.to.kind !== 'feature-engineering') continue;
      if (!learning.reached.has(edge.to) || isSeparated(edge)) continue;
      const mend = () =>
        new MendDraft(graph)
          .change({
            type: 'set',
            in: 'edges',
            id: edge.id,
            fields: { label: 'lagged outcomes only' },
          })
          .mend('Use lagged outcomes only');
      const way = joined(wayOf(edge), learning.to(edge.to));
      yield { message: 'leak', at: edge, ...way, mend };
    }
  },
});

const towardsTraining = fact((graph: BoardGraph) => graph.trailTo(trainers(graph), DATA));

/** Said on the edge, on the step, or by the join that reads its features. */
function isSeparated({ edge, from, to }: GraphEdge): boolean {
  const texts = [edge.label, to.node.notes, to.node.because, to.label, from.node.notes];
  if (texts.some((text) => text !== undefined && states(text, LAG))) return true;
  if (isStated(to, 'lagSec') || isStated(to, 'windowSec')) return true;
  return to.out.some(
    ({ to: reader }) =>
      reader.node.properties?.['joinMode'] === 'as-of' ||
      (reader.kind === 'feature-store' &&
        effective(reader, 'pointInTime') === true &&
        reader.out.some(({ to: set }) => effective(set, 'joinMode') === 'as-of')),
  );
}
