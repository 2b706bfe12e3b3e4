import { fact } from '../../engine/fact';
import type { BoardGraph } from '../../engine/board-graph';
import { MendDraft } from '../../engine/draft-mend';
import type { IdleEdge } from '../../engine/count-edges';
import { DATA } from '../../engine/flow-mask';
import { effective, isA, isStated, type GraphEdge } from '../../engine/graph-node';
import { trainers } from '../../analysis/sources';
import { states } from '../../analysis/words';
import type { Mend } from '../../engine/review';
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
    stored: {
      what: 'Labels are kept as features (“{from}” → “{to}”), and training reads them.',
      why: 'A feature that holds the answer is perfect in the test, and unknown when it counts.',
      ask: 'Which of these outcomes were known at the moment of the prediction?',
      fix: 'Compute features from outcomes of before the event, and lead the labels to the data set.',
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
    for (const idle of graph.idle) {
      if (!isLabelLeak(graph, idle)) continue;
      const { edge, from, to } = idle;
      const way = learning.to(to);
      yield {
        message: 'stored',
        at: edge.id,
        data: { from: from.label, to: to.label },
        nodes: [from, ...(way?.nodes ?? [to])],
        edges: way?.edges ?? [],
        mend: () => lagged(graph, idle),
      };
    }
  },
});

/** No table lets labels into these; drawn all the same, it is the leak itself. */
export const isLabelLeak = (graph: BoardGraph, { edge, from, to, because }: IdleEdge): boolean =>
  because === 'impossible' &&
  edge.flow === 'labels' &&
  isA(to, ['feature-store', 'stream-processor', 'feature-lookup']) &&
  towardsTraining(graph).reached.has(to) &&
  ![edge.label, to.node.notes, to.node.because, from.node.notes].some(
    (text) => text !== undefined && states(text, LAG),
  );

function lagged(graph: BoardGraph, { edge, from, to }: IdleEdge): Mend | undefined {
  if (edge.from !== from.id || edge.to !== to.id) return undefined;
  const draft = new MendDraft(graph);
  draft.change({ type: 'remove', in: 'edges', id: edge.id });
  const features = draft.add('feature-engineering', {
    near: [from, to],
    side: 'below',
    label: 'Lagged outcomes',
  });
  draft.connect(from, features, 'labels').connect(features, to, 'features');
  return draft.mend('Use lagged outcomes only');
}

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
