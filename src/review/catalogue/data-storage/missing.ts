import { entryEdges } from '../../analysis/entry-edges';
import { indexes, sinks, trainers } from '../../analysis/sources';
import type { BoardGraph } from '../../engine/board-graph';
import { insertOnAll } from '../../engine/draft-mend';
import { isA } from '../../engine/graph-node';
import type { Mend } from '../../engine/review';
import { defineRule } from '../../engine/rule';
import { storesOnPath } from '../../analysis/stores';
import { namedAll } from '../../engine/fill-message';
import { stageOf } from '../../stages/read-stages';

const WHY =
  'A wrong feature, a new label or a question from an auditor all need yesterday’s data again.';
const ASK = 'A bug spoiled last week’s features. What do you recompute them from?';

export const dataStorageMissing = defineRule({
  id: 'data-storage/missing',
  severity: 'warning',
  safe: true,
  messages: {
    missing: {
      what: 'Nothing keeps the data between its source and its use.',
      why: WHY,
      ask: ASK,
      fix: 'Land the raw data in a lake before it is worked on.',
    },
    unread: {
      what: 'No data passes {stores} on the way to its use.',
      why: WHY,
      ask: ASK,
      fix: 'Put the store between the source and what uses its data.',
    },
    partial: {
      what: 'A store is drawn in part. It lacks {lacking}.',
      why: WHY,
      ask: ASK,
      fix: 'Say which store the box is.',
    },
  },
  *check(graph) {
    const { status, nodes } = stageOf(graph, 'data-storage');
    if (status === 'present' || storesOnPath(graph).length > 0) return;
    const mend = () => landRawData(graph);
    if (status === 'missing') yield { message: 'missing', mend };
    else yield { message: 'unread', nodes, data: { stores: namedAll(nodes) }, mend };
  },
});

const STREAMS = ['stream-processor', 'stream-scorer', 'event-stream', 'label-join'] as const;

/** On one way is enough to read again; a way that must be fast is left alone. */
function landRawData(graph: BoardGraph): Mend | undefined {
  const learners = [...trainers(graph), ...indexes(graph)];
  const targets = learners.length > 0 ? learners : [...sinks(graph)];
  const edges = entryEdges(graph, targets).filter(({ to }) => !isA(to, STREAMS));
  for (const start of new Set(edges.map(({ from }) => from))) {
    const mend = insertOnAll(
      graph,
      edges.filter(({ from }) => from === start),
      'data-lake',
    );
    if (mend) return mend;
  }
  return undefined;
}
