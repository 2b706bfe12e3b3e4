import { sinks } from '../../analysis/sources';
import { insertOn } from '../../engine/draft-mend';
import { DATA, INPUTS } from '../../engine/flow-mask';
import { namedEdge } from '../../engine/fill-message';
import { isA } from '../../engine/graph-node';
import type { Kind } from '../../engine/kinds';
import { defineRule } from '../../engine/rule';

const RAW_SOURCES = ['event-log', 'app-database', 'content-corpus', 'external-system'] as const;
/** Work that wants its data delivered. */
const PROCESSING = [
  'data-cleaning',
  'feature-engineering',
  'dataset-builder',
  'media-preprocessor',
  'chunker',
  'embedder',
] as const satisfies readonly Kind[];

export const dataCollectionNoIngestion = defineRule({
  id: 'data-collection/no-ingestion',
  severity: 'hint',
  messages: {
    direct: {
      what: 'Sources feed the work directly ({edge}), with neither a stream nor an ingestion job on the board.',
      why: 'Without one, a re-run, a late file or a slow consumer is the source’s problem.',
      ask: 'How does the data get here: pulled, pushed, how often, and what if it fails?',
      fix: 'Put an event stream or a batch ingestion in between.',
    },
  },
  *check(graph) {
    if (graph.connected('event-stream', 'batch-ingestion', 'stream-processor').length > 0) return;
    const towards = graph.upstream(sinks(graph), DATA);
    const direct = graph
      .of(...RAW_SOURCES)
      .flatMap((source) => source.out)
      .filter(({ bit, to }) => (bit & INPUTS) !== 0 && isA(to, PROCESSING) && towards.has(to));
    const [first] = direct;
    if (!first) return;
    yield {
      message: 'direct',
      data: { edge: namedEdge(first) },
      edges: direct,
      nodes: direct.map(({ from }) => from),
      mend: insertOn(graph, first, first.flow === 'events' ? 'event-stream' : 'batch-ingestion'),
    };
  },
});
